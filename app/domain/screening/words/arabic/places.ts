/** Countries and places in Arabic and Persian with their usual English spelling. Own list. */
export const ARABIC_PLACES = `
syria: سوريا سورية سوری سوري سوريه
syrian arab: عربية_سورية عربي_سوري
iraq: عراق عراقي عراقية
iran: إيران ایران ايران ایرانی إيراني إيرانية ايراني ایرانیان
lebanon: لبنان لبناني لبنانية
~levant: شام
~cham: الشام
palestine: فلسطين فلسطيني فلسطينية فلسطین
palestinian: فلسطينى
gaza: غزة غزه
west bank: ضفة_غربية
jordan: أردن أردني أردنية اردن
egypt: مصر مصري مصرية
libya: ليبيا ليبي ليبية لیبی
tunisia: تونس تونسي تونسية
algeria: جزائر جزائري جزائرية
morocco: مغرب مغربي مغربية
maghreb: مغرب_إسلامي
sudan: سودان سوداني سودانية
somalia: صومال صومالي
yemen: يمن يمني يمنية یمن
saudi: سعودية سعودي سعوديه
saudi arabia: عربية_سعودية
kuwait: كويت كويتي كويتية
qatar: قطر قطري قطرية
bahrain: بحرين بحريني بحرينية
oman: عمان عماني عمانية
emirates: إمارات إماراتي
arab emirates: إمارات_عربية
dubai: دبي
sharjah: شارقة
abu dhabi: أبوظبي أبو_ظبي
turkey: تركيا ترکیه تركي
russia: روسيا روسیه روسي
china: صين چین صيني
india: هند هندي
pakistan: باكستان پاکستان باكستاني
afghanistan: أفغانستان افغانستان أفغاني
kurdistan: كردستان کردستان كردي
europe: أوروبا اروپا
africa: أفريقيا إفريقيا آفریقا
asia: آسيا آسیا
peninsula: جزيرة
arabian peninsula: جزيرة_عرب جزيرة_عربية
sinai: سيناء
damascus: دمشق
aleppo: حلب
homs: حمص
hama: حماة
latakia: لاذقية
tartous: طرطوس
banias: بانياس
deir ezzor: دير_زور
raqqa: رقة
idlib: إدلب ادلب
daraa: درعا
~furat: فرات
palmyra: تدمر
beirut: بيروت
tripoli: طرابلس
baghdad: بغداد
mosul: موصل
basra: بصرة
karbala: كربلاء كربلا
najaf: نجف
sanaa: صنعاء صنعا
aden: عدن
hodeidah: حديدة
khartoum: خرطوم
cairo: قاهرة
benghazi: بنغازي
misrata: مصراتة
jerusalem: بيت_مقدس
mecca: مكة
medina: مدينة_منورة
tehran: تهران طهران
isfahan: اصفهان أصفهان
shiraz: شیراز شيراز
tabriz: تبریز تبريز
mashhad: مشهد
ahvaz: اهواز
abadan: آبادان
khuzestan: خوزستان
khorasan: خراسان
kerman: کرمان
kermanshah: کرمانشاه
~fars: فارس
~pars: پارس
south pars: پارس_جنوبی
qom: قم
qazvin: قزوین
arak: اراک
yazd: یزد
hormozgan: هرمزگان
~hormuz: هرمز
bandar abbas: بندرعباس بندر_عباس
bandar imam: بندر_امام بندرامام
bushehr: بوشهر
kharg: خارگ خارک
kish: کیش
qeshm: قشم
lavan: لاوان
asaluyeh: عسلویه
mahshahr: ماهشهر
gilan: گیلان
mazandaran: مازندران
lorestan: لرستان
ilam: ایلام
hamedan: همدان
azerbaijan: آذربایجان أذربيجان
zahedan: زاهدان
sistan: سیستان
baluchestan: بلوچستان
urmia: ارومیه
natanz: نطنز
parchin: پارچین
~arvand: اروند
~karun: کارون
~alborz: البرز
~damavand: دماوند
~zagros: زاگرس
~caspian: خزر
tigris: دجله دجلة
kabul: کابل كابول
kandahar: قندهار
herat: هرات
peshawar: پیشاور
karachi: كراتشي کراچی
lahore: لاہور
islamabad: اسلام_آباد
istanbul: إسطنبول استانبول
mobarakeh: مبارکه
`;
