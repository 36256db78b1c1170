/** The Arabic words about the shipped lists, by the list's short name. The English ones come with the list itself. */
export const lists: Readonly<Partial<Record<string, { title: string; terms: string }>>> = {
  uflpa: {
    title: 'قائمة الكيانات وفق قانون منع العمل القسري للأويغور (UFLPA)',
    terms: 'حقائق نشرتها حكومة الولايات المتحدة.',
  },
  'cbp-orders': {
    title: 'أوامر حجز البضائع وقرارات الإثبات الصادرة عن جمارك الولايات المتحدة (CBP)',
    terms: 'حقائق نشرتها حكومة الولايات المتحدة.',
  },
};
