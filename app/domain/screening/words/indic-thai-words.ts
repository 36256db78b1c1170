/** Business words, bodies and places in Hindi, Bengali and Thai with their English. Own list. */
export const INDIC_WORDS = `
-: और का की के एंड এন্ড ও
company: कंपनी कम्पनी কোম্পানি কোম্পানী
limited: लिमिटेड লিমিটেড লিঃ
private: प्राइवेट প্রাইভেট
group: समूह ग्रुप গ্রুপ
bank: बैंक ব্যাংক
industry: उद्योग इंडस्ट्रीज इण्डस्ट्रीज ইন্ডাস্ট্রিজ শিল্প
enterprise: एंटरप्राइजेज उद्यम এন্টারপ্রাইজ
trading: व्यापार ट्रेडिंग ট্রেডিং ব্যবসা
traders: ट्रेडर्स ট্রেডার্স
export: निर्यात एक्सपोर्ट এক্সপোর্ট রপ্তানি
exports: एक्सपोर्ट्स এক্সপোর্টস
import: आयात আমদানি
international: अंतर्राष्ट्रीय इंटरनेशनल आन्तर्राष्ट्रीय আন্তর্জাতিক ইন্টারন্যাশনাল
national: राष्ट्रीय জাতীয়
textile: वस्त्र टेक्सटाइल टेक्सटाइल्स টেক্সটাইল টেক্সটাইলস
garment: गारमेंट গার্মেন্টস পোশাক
fashion: फैशन ফ্যাশন
knitwear: নীটওয়্যার নিটওয়্যার
cotton: कपास कॉटन কটন
spinning: স্পিনিং
mill: मिल মিল
mills: मिल्स মিলস মিলস্
factory: कारखाना फैक्ट्री ফ্যাক্টরি কারখানা
apparel: अपैरल এপারেলস
leather: चमड़ा লেদার
jute: জুট পাট
construction: निर्माण
engineering: इंजीनियरिंग ইঞ্জিনিয়ারিং
steel: स्टील इस्पात স্টিল
chemical: रसायन केमिकल केमिकल्स কেমিক্যাল
pharmaceutical: औषधि फार्मा ফার্মাসিউটিক্যালস
food: खाद्य फूड ফুড
oil: तेल
gas: गैस গ্যাস
power: पावर পাওয়ার
energy: ऊर्जा
technology: प्रौद्योगिकी टेक्नोलॉजी টেকনোলজি
university: विश्वविद्यालय বিশ্ববিদ্যালয়
institute: संस्थान ইনস্টিটিউট
organization: संगठन সংগঠন
foundation: फाउंडेशन ফাউন্ডেশন
association: संघ समिति সমিতি
ministry: मंत्रालय মন্ত্রণালয়
army: सेना বাহিনী
party: पार्टी পার্টি
communist: कम्युनिस्ट
india: भारत भारतीय इंडिया
bangladesh: বাংলাদেশ
dhaka: ঢাকা
delhi: दिल्ली
mumbai: मुंबई
nepal: नेपाल
brothers: ब्रदर्स ব্রাদার্স
sons: संस एण्ड_सन्स
`;

export const THAI_WORDS = `
company: บริษัท
bank: ธนาคาร
group: กรุ๊ป
industry: อุตสาหกรรม
trading: เทรดดิ้ง
international: อินเตอร์เนชั่นแนล
thailand: ประเทศไทย ไทย
factory: โรงงาน
import export: นำเข้าส่งออก
`;
