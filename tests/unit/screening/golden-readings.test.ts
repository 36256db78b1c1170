import { describe, expect, test } from 'vitest';
import { readingsOf, readName } from '#app/domain/screening/names/read-name.ts';

/** All names are invented. */
const read = (name: string): string =>
  readName(name)
    .words.map(({ word }) => word.text)
    .join(' ');

describe('a name in Cyrillic', () => {
  test.each([
    ['Общество с ограниченной ответственностью «Жолдинские морские порты»', 'zholdinskie marine port'],
    ['АО «Тульский машиностроительный завод «Пример»', 'tula machinery building factory primer'],
    ['Государственное предприятие «Керченский вагонный завод»', 'kerch wagon factory'],
    ['Товариство з обмеженою відповідальністю «Зразок Нафтохім»', 'zrazok petrochemical'],
    ['Адкрытае акцыянернае таварыства «Мінскі прыклад»', 'minsk pryklad'],
    ['Банк развития Зареченской области', 'development bank zarechenskoi region'],
    ['Научно-исследовательский институт точных приборов', 'research institute precision instrument'],
    ['Друштво са ограниченом одговорношћу Пример Београд', 'primer belgrade'],
  ])('%s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  test('is inflected as it likes', () => {
    for (const name of ['Крымский порт', 'Крымского порта', 'Крымские порты', 'Крымских портов']) {
      expect(read(name)).toBe('crimea port');
    }
  });

  test('is read by its sound as well', () => {
    const sounds = readingsOf('Крымские порты').map(({ words }) =>
      words.map(({ word }) => word.text).join(' '),
    );
    expect(sounds).toEqual(['crimea port', 'krymskie porty']);
  });

  test('may hold Latin letters that look Cyrillic', () => {
    expect(read('Бaнк Пpимep')).toBe('bank primer');
  });
});

describe('a name in Arabic letters', () => {
  test.each([
    ['شركة المثال للصناعات الكيميائية المحدودة', 'mthl industry chemical'],
    ['بنك سوريا الصغير', 'bank syria sghyr'],
    ['المؤسسة العامة لتكرير النفط', 'general organization refinery oil'],
    ['شرکت سهامی خاص صنایع پتروشیمی نمونه', 'industry petrochemical nmwnh'],
    ['پالایش نفت تبریز', 'refinery oil tabriz'],
    ['خبرگزاری نمونه', 'news agency nmwnh'],
  ])('%s', (name, words) => {
    expect(read(name)).toBe(words);
  });
});

describe('a name in Chinese, Japanese or Korean writing', () => {
  test.each([
    ['深圳市样例电子科技有限公司', 'shenzhen yangli electronic technology'],
    ['上海樣例國際貿易有限公司', 'shanghai yangli international trading'],
    ['样例集团公司第三十八研究所', 'yangli group 38 research institute'],
    ['第七〇二研究所', '702 research institute'],
    ['北京中样化工股份有限公司', 'beijing zhongyang chemical'],
    ['样例造船株式会社', 'yangli shipbuilding'],
    ['조선가온무역회사', 'korea gaon trading company'],
    ['주식회사 가온전자', 'gaon electronic'],
    ['제2가온연구소', '2 gaon research institute'],
  ])('%s', (name, words) => {
    expect(read(name)).toBe(words);
  });

  test('in Korean is romanised by both conventions', () => {
    const sounds = readingsOf('광선가온').map(({ words }) => words.map(({ word }) => word.text).join(' '));
    expect(sounds).toEqual(['gwangseongaon', 'kwangsongaon']);
  });
});

describe('a name in another script', () => {
  test.each([
    ['Ελληνική Εμπορική Εταιρεία Παράδειγμα Α.Ε.', 'greece trading company paradeigma'],
    ['חברת דוגמה לתעשיות בע"מ', 'company dvgmh industry'],
    ['नमूना टेक्सटाइल प्राइवेट लिमिटेड', 'nmuna textile'],
    ['নমুনা গার্মেন্টস লিমিটেড', 'nmuna garment'],
  ])('%s', (name, words) => {
    expect(read(name)).toBe(words);
  });
});
