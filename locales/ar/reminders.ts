import type { ArabicSubject } from '#app/http/message.ts';
import type { reminders as english } from '#locales/en/reminders.ts';

export const reminders: ArabicSubject<typeof english> = {
  subject: 'Daylight: مواعيد بيانات {organisation}',
  greeting: 'مرحبًا {name}،',
  lead: 'هذه المواعيد الخاصة ببيانات {organisation} تقترب أو مضت:',
  ahead: {
    zero: '{date}، اليوم: {what} ({company})',
    one: '{date}، بعد يوم واحد: {what} ({company})',
    two: '{date}، بعد يومين: {what} ({company})',
    few: '{date}، بعد {count} أيام: {what} ({company})',
    many: '{date}، بعد {count} يومًا: {what} ({company})',
    other: '{date}، بعد {count} يوم: {what} ({company})',
  },
  today: '{date}، اليوم: {what} ({company})',
  overdue: '{date}، مضى الموعد: {what} ({company})',
  uk: 'المملكة المتحدة، نشر البيان، خلال ستة أشهر من نهاية السنة وفق الإرشادات',
  australia: 'أستراليا، البيان في السجل',
  canada: 'كندا، الاستبيان والتقرير',
  norway: 'النرويج، تقرير العناية الواجبة',
  california: 'كاليفورنيا، الإفصاحات على الموقع',
  request: 'الرد على طلب بشأن بيان',
  action: 'افتح التقويم',
  ending: 'لإيقاف هذه الرسائل، أوقفها أسفل التقويم: {href}',
};
