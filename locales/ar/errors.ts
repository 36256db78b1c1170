import type { ArabicSubject } from '#app/http/message.ts';
import type { errors as english } from '#locales/en/errors.ts';

export const errors: ArabicSubject<typeof english> = {
  notFoundTitle: 'هذه الصفحة غير موجودة',
  notFound: 'قد يكون في العنوان خطأ، أو أن ما كان فيها قد أزيل. لم يتغير أي شيء آخر.',
  forbiddenTitle: 'صلاحياتك لا تسمح بهذا',
  forbidden: 'لم يتغير شيء. إن كنت تحتاج إلى هذا في عملك فاطلب من أحد المالكين في مؤسستك تغيير صلاحياتك.',
  conflictTitle: 'غيّر شخص آخر هذا في الأثناء',
  conflict: 'لم يُحفظ شيء مما أدخلته. ارجع وحمّل الصفحة من جديد، ثم أجرِ التغيير على أحدث نسخة.',
  tooLargeTitle: 'الحجم أكبر مما يمكن استقباله',
  tooLarge: 'لم يُحفظ شيء. ارجع واختر ملفًا أصغر.',
  tooManyTitle: 'طلبات كثيرة في وقت قصير',
  tooMany: 'انتظر دقيقة، ثم حمّل الصفحة من جديد.',
  badRequestTitle: 'تعذرت قراءة الطلب',
  badRequest: 'لم يتغير شيء. ارجع وحمّل الصفحة من جديد، ثم أعد الخطوة.',
  failedTitle: 'حدث خلل من جانبنا',
  failed:
    'ربما لم يُحفظ آخر ما فعلته. ارجع وتحقق منه، ثم حاول مرة أخرى. وإن تكرر ذلك فأخبر المسؤول عن هذه البوابة بوقت حدوثه.',
  goHome: 'انتقل إلى الصفحة الرئيسية',
  goOverview: 'انتقل إلى صفحتك',
};
