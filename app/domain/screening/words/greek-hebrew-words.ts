/** Business words, bodies, movements and places in Greek, as stems without accents, with their English. Own list. */
export const GREEK_WORDS = `
-: και η ο το τησ του των για σε στο με απο τα οι τον την
company: εταιρ εταιρει
group: ομιλ
organization: οργανωσ οργανισμ
revolutionary organization: επαναστατικ_οργανωσ
foundation: ιδρυμ
association: συνδεσμ σωματει
union: ενωσ
bank: τραπεζ
national: εθνικ
international: διεθν
greece: ελλαδ ελληνικ ελλην ελλασ
cyprus: κυπρ κυπριακ
trading: εμπορικ εμπορι
industry: βιομηχανι
industrial: βιομηχανικ
shipping: ναυτιλιακ ναυτιλι
shipyard: ναυπηγ ναυπηγει
marine: θαλασσι ναυτικ
port: λιμαν λιμεν
construction: κατασκευ κατασκευαστικ τεχνικ
oil: πετρελ
petroleum: πετρελαι πετρελαιοειδ
gas: αερι
energy: ενεργει ενεργειακ
electricity: ηλεκτρισμ
electronic: ηλεκτρονικ
investment: επενδυσ επενδυτικ
insurance: ασφαλιστικ ασφαλει
transport: μεταφορ
airlines: αερογραμμ
aviation: αεροπορι αεροπορικ
airport: αεροδρομι
food: τροφιμ
technology: τεχνολογι
research: ερευν
institute: ινστιτουτ
university: πανεπιστημι
ministry: υπουργει
army: στρατ
liberation: απελευθερωσ
front: μετωπ
struggle: αγων
popular struggle: λαικ_αγων
popular: λαικ
revolutionary: επαναστατικ
sect: σεχτ
revolution: επαναστασ
conspiracy: συνωμοσι
cell: πυρην
fire: φωτι
november: νοεμβρ
november 17: 17_νοεμβρ
people: λα
movement: κινημ
party: κομμα
media: μεσ
news: νε ειδησ
tourism: τουριστικ τουρισμ
hotel: ξενοδοχει
general: γενικ
holding: συμμετοχ
new: νε
east: ανατολ
south: νοτ
north: βορ
athens: αθην
thessaloniki: θεσσαλονικ
piraeus: πειραι
crete: κρητ
russia: ρωσι ρωσικ
syria: συρι
turkey: τουρκι
`;

/** Business words, bodies, movements and places in Hebrew, without final letters, with their English. Own list. */
export const HEBREW_WORDS = `
-: של על את עם
company: חברה חברת
group: קבוצה קבוצת
organization: ארגונ
foundation: קרנ מוסד
fund:
association: עמותה עמותת אגודה אגודת
union: איגוד
movement: תנועה תנועת
front: חזית
party: מפלגה מפלגת
bank: בנק
trading: סחר מסחר
trade: מסחרי
industry: תעשיה תעשיות תעשיית תעשייה
factory: מפעל מפעלי
construction: בניה בנייה בינוי
development: פיתוח
investment: השקעות
real estate: נדלנ נדל
transport: תחבורה הובלה
shipping: ספנות
port: נמל
marine: ימי
aviation: תעופה אווירית
airlines: נתיבי_אויר
aerospace:
oil: נפט
gas: גז
refinery: בתי_זיקוק
energy: אנרגיה
electricity: חשמל
water: מימ
electronic: אלקטרוניקה
technology: טכנולוגיה טכנולוגיות
systems: מערכות
software: תוכנה
communications: תקשורת
telecommunications: טלקומ
research: מחקר
institute: מכונ
university: אוניברסיטה אוניברסיטת
ministry: משרד
defence: ביטחונ בטחונ
military: צבאית צבאי
army: צבא
police: משטרה
security: אבטחה שמירה
insurance: ביטוח
finance: מימונ
food: מזונ
agriculture: חקלאות
medical: רפואי רפואה
pharmaceutical: תרופות
textile: טקסטיל
international: בינלאומי בינלאומית
national: לאומי לאומית
israel: ישראל ישראלי ישראלית
jerusalem: ירושלימ
tel aviv: תל_אביב
hebron: חברונ
judea: יהודה
samaria: שומרונ
gaza: עזה
palestine: פלסטינ
islamic: אסלאמי אסלאמית
jihad: גיהאד
resistance: התנגדות
liberation: שחרור
hizballah: חזבאללה
hamas: חמאס
youth: נוער
hill: גבעה
hilltop youth: נוער_גבעות
farm: חווה חוות
sons: בני
brothers: אחימ
partners: שותפימ
news: חדשות
television: טלוויזיה
general: כללי כללית
new: חדש חדשה
regional council: מועצה_אזורית
council: מועצה
settlement: התיישבות
charity: צדקה
`;
