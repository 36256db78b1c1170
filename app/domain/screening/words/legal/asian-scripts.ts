/**
 * Legal forms in Arabic, Persian, Hebrew, Chinese, Japanese, Korean, Thai, Greek and other scripts, a line each:
 * "form | class | where | written, written, …". Arabic and Hebrew in their plain form (one alif, one yeh, one heh).
 */
export const ASIAN_FORMS = `
Sharikah|CO|edge|شركه, الشركه, شركت, شركات, الشركات
Sharikah LLC|LLC|anywhere|ذمم, ش ذ م م, شذمم, ذات مسووليه محدوده, شركه ذات مسووليه محدوده, ذات مسيوليه محدوده, شركه ذات مسيوليه محدوده, شركه محدوده المسووليه, محدوده المسووليه, محدوده المسيوليه, شمم, ش م م, المحدوده, محدوده, المحدوده المسووليه, ليمتد, لمتد
Sharikah SA|JSC|anywhere|شركه مساهمه, شركه مساهمه عامه, شركه مساهمه عامه محدوده, شركه مساهمه مقفله, المساهمه المغفله, مساهمه مغفله, شركه مساهمه مغفله, شمل, شمس, شما, شمق, شمك, ش م ل, شركه المساهمه, مساهمه عامه, مساهمه خاصه, المساهمه, مساهمه, شمع, شمعم, شمخ, شمب
Sole owner|SP|edge|موسسه فرديه, فرديه
Sherkat Sahami|JSC|anywhere|سهامي خاص, سهامي عام, شركت سهامي خاص, شركت سهامي عام, سهامي, شركت سهامي
Sherkat BMM|LLC|anywhere|با مسووليت محدود, با مسيوليت محدود, بامسيوليت محدود, با مسوليت محدود, شركت با مسووليت محدود
Be'am|LLC|anywhere|בעמ, בעימ, חברה בעמ, בערבונ מוגבל, ער
Amuta|NGO|anywhere|עמותה רשומה
有限公司|LLC|anywhere|有限公司, 有限责任公司, 责任有限公司, 有限
Gongsi|CO|anywhere|公司
股份有限公司|JSC|anywhere|股份有限公司, 股份公司
有限合伙|GP|anywhere|有限合伙, 合伙企业
株式会社|JSC|anywhere|株式会社
有限会社|LLC|anywhere|有限会社, 合同会社, 合名会社, 合資会社, 合资会社
社団法人|NGO|anywhere|一般社团法人, 社团法人, 财团法人, 一般财团法人, 独立行政法人, 特定非営利活动法人
Jusik Hoesa|JSC|anywhere|주식회사
Yuhan Hoesa|LLC|anywhere|유한회사, 유한책임회사, 합자회사, 합명회사
บริษัท|LLC|anywhere|บริษัท, จํากัด, จำกัด, มหาชน
Ltd. (India, Bangladesh)|LLC|anywhere|लिमिटेड, লিমিটেড, লিঃ, प्राइवेट लिमिटेड, প্রাইভেট লিমিটেড, प्रा लि, लि, এলটিডি
Α.Ε.|JSC|edge|αε, ανωνυμη εταιρεια, ανωνυμη εταιρια, ανωνυμοσ εταιρεια, ανωνυμοσ εταιρια, αβεε, αεβε
Ε.Π.Ε.|LLC|edge|επε, εταιρεια περιορισμενησ ευθυνησ, ικε, ιδιωτικη κεφαλαιουχικη εταιρεια, λτδ, λιμιτεδ
Ο.Ε.|GP|edge|οε, ομορρυθμη εταιρεια, εε, ετερορρυθμη εταιρεια
`;
