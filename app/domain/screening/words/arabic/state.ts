/** The state, arms, belief, movements, media and places in Arabic and Persian. Own list. */
export const ARABIC_STATE = `
ministry: وزارة وزارت
minister: وزير وزیر
government: حكومة حکومت دولت دولة حكومي
state: دولتی
republic: جمهورية جمهوری جمهوريه
islamic republic: جمهورية_إسلامية جمهوری_اسلامی
kingdom: مملكة
emirate: إمارة امارت
islamic emirate: إمارة_إسلامية امارت_اسلامی
caliphate: خلافة خلافت
president: رئيس رئیس
~imam: امام إمام
prophet: نبي
presidency: رئاسة ریاست
directorate: مديرية مدیریت اداره إدارة ادارة
administration: اداری
department: قسم دائرة شعبة
authority: سلطة
court: محكمة دادگاه
judiciary: قضائية قضایی قوه_قضائیه قضاء
prison: سجن زندان سجون
police: شرطة پلیس نیروی_انتظامی انتظامی شرطه
law enforcement forces: نیروی_انتظامی نيروي_انتظامي
security: أمن امنیت أمني أمنية امن
intelligence: اطلاعات مخابرات_عامة استخبارات
intelligence security: اطلاعات_امنیت
general intelligence: مخابرات_عامة
military intelligence: مخابرات_عسكرية استخبارات_عسكرية
air force intelligence: مخابرات_جوية
political security: أمن_سياسي
interior: داخلية داخله
foreign affairs: خارجية امور_خارجه شؤون_خارجية
affairs: شؤون امور
defence: دفاع دفاعی دفاعي
armed forces: نیروهای_مسلح قوات_مسلحة نيروهاي_مسلح
armed: مسلحة مسلح
forces: قوات نیروها نيروها قوى
force: نیروی قوة نيروي
~support: دعم حمایت نصرة
army: جيش ارتش لشكر لشکر
military: عسكري عسكرية نظامی نظام عسكريه حربي
military industry: صناعات_عسكرية صناعات_حربية
guard: حرس پاسدار گارد
republican guard: حرس_جمهوري
guard corps: سپاه_پاسداران
islamic revolutionary guard corps: سپاه_پاسداران_انقلاب_اسلامی سپاه_پاسداران_انقلاب_اسلامي حرس_ثوري_إيراني
revolutionary guard: حرس_ثوري
corps: سپاه فيلق
~sepah: سپه
resistance force: نیروی_مقاومت
~resistance: مقاومة مقاومت مقاومه
mobilization: تعبئة حشد
popular mobilization: حشد_شعبي
basij: بسیج بسيج
brigade: لواء تیپ کتیبه لوا ألوية
brigades: كتائب کتائب سرايا
battalion: كتيبة گردان
division: فرقة لشگر
regiment: فوج
unit: وحدة واحد یگان
squadron: سرب
militia: ميليشيا
weapon: سلاح أسلحة تسلیحات اسلحه
missile: صواريخ موشک موشکی صاروخ
ammunition: ذخيرة مهمات ذخائر
drone: پهپاد طائرة_مسيرة
navy: نیروی_دریایی قوات_بحرية نيروي_دريايي
air force: نیروی_هوایی قوات_جوية
ground force: نیروی_زمینی
aerospace force: نیروی_هوافضا
border: حدود مرز مرزبانی
customs: جمارک جمارك گمرک
~martyr: شهيد شهید
martyrs: شهداء شهدا
martyrs foundation: مؤسسة_شهيد بنیاد_شهید مؤسسة_شهداء
revolution: ثورة انقلاب انقلابی
revolutionary: ثوري ثورية
movement: حركة جنبش نهضت نهضة حركات
islamic movement: حركة_إسلامية
front: جبهة جبهه
popular front: جبهة_شعبية
popular: شعبي شعبية مردمی
~people: خلق شعب مردم
liberation: تحرير آزادی تحریر آزادیبخش
liberation of: لتحرير
party: حزب احزاب
allah: الله
hizballah: حزب_الله
jihad: جهاد جهادي
mujahideen: مجاهدين مجاهدین مجاهد
mujahidin khalq: مجاهدین_خلق
~supporters: أنصار انصار
ansarallah: أنصار_الله
army of islam: جيش_إسلام
~islam: إسلام اسلام
islamic state: دولة_إسلامية
iraq levant: عراق_شام
qaida: قاعدة القاعدة
taliban: طالبان
~aqsa: أقصى اقصى
~quds: قدس
fatah: فتح
hamas: حماس
democratic: ديمقراطية ديمقراطي دموکراتیک دمکرات
socialist: اشتراكي سوسیالیستی
baath: بعث
communist: شيوعي کمونیست
national council: مجلس_وطني شورای_ملی
charity: خيرية خيري خیریه خيريه بر
charitable society: جمعية_خيرية
relief: إغاثة امداد إغاثية إغاثه
humanitarian: إنسانية انسانی إنساني
human: انسان بشر
rights: حقوق
social: اجتماعي اجتماعية اجتماعی
social security: تأمين_اجتماعي تامین_اجتماعی تأمین_اجتماعی
welfare: رفاه رعاية
orphan: أيتام يتيم
aid: عون مساعدات کمک
~call: دعوة دعوت
~dawa: الدعوة
islamic call: دعوة_إسلامية
~heritage: تراث إحياء_تراث
~revival: إحياء
cultural: ثقافي ثقافية فرهنگی
culture: ثقافة فرهنگ
education: تعليم آموزش تربية آموزشی
guidance: إرشاد ارشاد
~youth: شباب جوانان
women: نساء زنان
children: أطفال کودکان
sport: رياضة ورزش رياضي ورزشی
media: إعلام رسانه اعلام إعلامي
television: تلفزيون تلویزیون تلفاز
channel: قناة شبکه_تلویزیونی
radio: إذاعة رادیو راديو اذاعة
broadcasting: صدا_سیما بث صدا_و_سیما صدا_سيما
news: أخبار خبر اخبار خبری
news agency: خبرگزاری وكالة_أنباء وكالة_انباء
newspaper: روزنامه صحيفة جريدة
satellite: فضائية ماهواره
~wafa: وفاء
~light: نور
~nour: النور
mosque: مسجد
seminary: حوزة حوزه
~shrine: آستان آستانه عتبة
~razavi: رضوی
execution of imam order: اجرایی_فرمان_امام
~order: فرمان أمر
oppressed: مستضعفان مستضعفین مستضعفين
devotees: جانبازان
pasdaran: پاسداران
khatam anbiya: خاتم_الانبیا خاتم_الأنبياء خاتم_الانبياء
anbiya: انبیا
cooperation: تعاون تعاونی همکاری
cooperative: تعاونية
~solidarity: تضامن همبستگی
~friendship: صداقة دوستی
~peace: سلام صلح
~justice: عدالة عدالت دادگستری عدل
planning: تخطيط برنامه برنامه_ریزی
innovation: ابتكار نوآوری
organization of industry: سازمان_صنایع
self sufficiency: جهاد_خودکفایی خودکفایی
order of imam: فرمان_امام
social affairs: شؤون_اجتماعية
oil ministry: وزارة_نفط
~mehr: مهر
~saba: صبا
~future: مستقبل آینده
~hope: أمل امید
`;
