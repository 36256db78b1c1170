import type { ArabicSubject } from '#app/http/message.ts';
import type { accessMail as english } from '#locales/en/access-mail.ts';

export const accessMail: ArabicSubject<typeof english> = {
  greeting: 'مرحبًا،',
  greetingName: 'مرحبًا {name}،',
  invitationSubject: 'انضم إلى {organisation} على Daylight',
  invitation: 'دعاك {inviter} إلى {organisation} على Daylight بصفة {role}.',
  invitationAction: 'أنشئ حسابك',
  invitationEnding:
    'يعمل الرابط مرة واحدة، وعدد الأيام التي يبقى فيها صالحًا: {days}. إن لم تكن تتوقع هذه الدعوة فلا حاجة إلى أي إجراء.',
  resetSubject: 'اختر كلمة مرور جديدة لحسابك على Daylight',
  reset: 'طلب أحدهم، والأرجح أنه أنت، كلمة مرور جديدة لحسابك على Daylight.',
  resetAction: 'اختر كلمة مرور جديدة',
  resetEnding:
    'يعمل الرابط مرة واحدة، وعدد الدقائق التي يبقى فيها صالحًا: {minutes}. إن لم تطلبه فلا حاجة إلى أي إجراء: تبقى كلمة مرورك كما هي.',
};
