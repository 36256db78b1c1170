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
  listsTitle: 'قوائم الشركات والأوامر',
  listsLead:
    'يُقارن المورّدون بهاتين القائمتين. كلتاهما مقتطف أُعيدت صياغته من إشعارات منشورة: فالاسم الغائب هنا قد يكون في القائمة الكاملة.',
  extract: 'مقتطف من القائمة، {rows} من {total}، بتاريخ {date}. عدم وجود تطابق لا يعني السلامة.',
  extractAbout: 'تُحفظ الأوامر الصادرة بشأن بضائع ومناطق وسفن كما هي، ولا تُطابق أبدًا مع اسم شركة.',
  factsTitle: 'حقائق عن البلدان والأنشطة والبضائع',
  factsLead: 'تُحسب درجة الخطر من هذه الحقائق ومما تذكره عن المورّد.',
  placesTitle: 'الأماكن',
  placesLead: 'تُحدَّد المواقع على الخريطة دون سؤال أي خدمة أخرى.',
  places: 'أماكن مأهولة مع إحداثياتها، من GeoNames.',
  placesTerms: 'رخصة Creative Commons Attribution 4.0. جُمعت وقُرّبت إلى ثلاث منازل عشرية واختُصرت لهذه البوابة.',
  sentencesTitle: 'قراءة البيانات',
  sentencesLead: 'ما قد تدل عليه كل جملة في البيان يُقرأ بقواعد مكتوبة ونموذج صغير مدرَّب.',
  sentences: 'جمل موسومة من 50 بيانًا، AIMS.au، من مشروع AIMS.',
  sentencesTerms:
    'رخصة Creative Commons Attribution 4.0. اختُزلت إلى أوزان لجذوع الكلمات والحروف والقواعد، ولا تُنشر أي جملة منها.',
  sentencesLimits: 'قد يُغفل جملًا أو يسيء قراءتها، ويؤكد شخصٌ ما يجده.',
  source: 'المصدر',
  edition: 'الإصدار',
  date: 'التاريخ',
  terms: 'الشروط',
  rows: 'عدد الصفوف',
  limits: 'الحدود',
  absent: 'غير موجود في هذا التثبيت. الدرجات التي تحتاج إليه تظهر بعبارة "دون درجة".',
};
