import type { ArabicSubject } from '#app/http/message.ts';
import type { layout as english } from '#locales/en/layout.ts';

export const layout: ArabicSubject<typeof english> = {
  name: 'Daylight',
  skip: 'انتقل إلى المحتوى',
  language: 'اللغة',
  footer: 'عن هذا الموقع',
  home: 'الصفحة الرئيسية',
  signIn: 'تسجيل الدخول',
  overview: 'انتقل إلى صفحتك',
  dataSources: 'مصادر البيانات',
  appearance: 'المظهر',
  appearanceSystem: 'الجهاز',
  appearanceLight: 'فاتح',
  appearanceDark: 'داكن',
  tagline: 'سلاسل توريد في وضح النهار.',
};
