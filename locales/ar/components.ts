import type { ArabicSubject } from '#app/http/message.ts';
import type { components as english } from '#locales/en/components.ts';

export const components: ArabicSubject<typeof english> = {
  problemTitle: 'هناك ما يحتاج إلى تصحيح',
  errorPrefix: 'خطأ:',
  optional: 'اختياري',
  page: 'الصفحة {page}',
  pageOf: 'الصفحة {page} من {pages}',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  pages: 'الصفحات',
  remove: 'إزالة {label}',
  clearAll: 'مسح الكل',
  activeFilters: 'عوامل التصفية المستخدمة',
  refresh: 'تحديث هذه الصفحة',
  source: 'المصدر',
  place: 'موقعك في البوابة',
};
