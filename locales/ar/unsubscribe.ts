import type { ArabicSubject } from '#app/http/message.ts';
import type { unsubscribe as english } from '#locales/en/unsubscribe.ts';

export const unsubscribe: ArabicSubject<typeof english> = {
  title: 'إيقاف الملخصات؟',
  lead: 'لن تصلك بعد الآن ملخصات التنبيهات بالبريد. تبقى التنبيهات في Daylight.',
  action: 'إيقاف الملخصات',
  done: 'أُوقفت الملخصات. يمكنك تشغيلها من جديد في الإعدادات، «تنبيهاتك».',
  goneTitle: 'هذا الرابط لا يوقف شيئًا',
  gone: 'قد يكون ناقصًا. سجّل الدخول وافتح الإعدادات، «تنبيهاتك»، لإيقاف الملخصات.',
};
