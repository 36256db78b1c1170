import type { ArabicSubject } from '#app/http/message.ts';
import type { sources as english } from '#locales/en/sources.ts';

export const sources: ArabicSubject<typeof english> = {
  title: 'مصادر البيانات',
  lead: 'كل رقم في Daylight مأخوذ من أحد هذه المصادر. لكل منها إصدار وتاريخ وحدود ينبغي معرفتها.',
  count: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{count} مصادر',
    many: '{count} مصدرًا',
    other: '{count} مصدر',
  },
};
