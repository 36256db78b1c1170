/**
 * Arabic business words with their English counterparts. Own list. Other Arabic words are romanised without
 * short vowels and compared by their consonants only, which is weak evidence.
 */
const ENTRIES = `
شركة=
الشركة=
مؤسسة=establishment
مجموعة=group
المحدودة=ltd
محدودة=ltd
ذ.م.م=llc
ذمم=llc
المساهمة=
مساهمة=
قابضة=holding
القابضة=holding
للتجارة=trading
التجارية=trading
تجارة=trading
التجارة=trading
العامة=general
للصناعة=industry
للصناعات=industry
الصناعية=industry
صناعة=industry
مصنع=factory
للمقاولات=contracting
المقاولات=contracting
للاستيراد=import
والاستيراد=import
والتصدير=export
للتصدير=export
الدولية=international
العالمية=international
للملابس=garment
الملابس=garment
للنسيج=textile
النسيج=textile
للمنسوجات=textile
المنسوجات=textile
الأغذية=food
للأغذية=food
الزراعية=agriculture
للخدمات=service
خدمات=service
الخدمات=service
للنقل=transport
للتنظيف=cleaning
للاستثمار=investment
للتنمية=development
مصر=egypt
الأردن=jordan
السعودية=saudi
الإمارات=emirates
دبي=dubai
وشركاه=co
وأولاده=sons
إخوان=brothers
`;

/** Arabic word → English word(s), empty where it has no counterpart. */
export const ARABIC_WORDS: ReadonlyMap<string, string> = new Map(
  ENTRIES.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [arabic = '', english = ''] = line.split('=');
      return [arabic, english];
    }),
);
