/** Legal forms of English-speaking countries, Asia and Africa in Latin letters. See `legal-forms.ts`. Own table. */
export const ANGLO_FORMS = `
LLC|LLC|anywhere|l l c, limited liability corp, limited liabilities company, limited liability, llc fz, llc fze, l3c, professional limited liability company, pllc, p l l c, series llc, co llc, llcs, ltd llc
PLC|JSC|end|p l c, plcs, public limited, publicly limited company, pub ltd co, pub co ltd, public company limited by shares, open joint stock, designated activity company, dac, unlimited company, ultd, ccc, cwmni cyfyngedig cyhoeddus, ccc cyf, ctpc, cpt
Ltd.|LLC|end|cyf, cyfyngedig, teo, teoranta, company limited by guarantee, clg, company limited by shares, ltd by guarantee, private company limited by shares, ltd by shares, ltd uk, lt, limitd, no liability
CIC|NGO|end|cic, community interest company, cio, charitable incorporated organisation, scio, charitable trust, nonprofit corporation, not for profit, non profit organization, npo, non governmental organization, ngo, nonprofit organization, section 8 company, public benefit corporation, pbc, voluntary association, aosc
Inc.|JSC|end|incs, incorporee, business corporation, close corporation, cc, statutory close corporation, professional corporation, pc, p c, professional association, pa, chartered, chtd
Corp.|CO|end|corporatie, korporatsiya, korporasi, korporacja, korporacija, s corp, c corp
NA|FIN|end|n a, national association, national trust and savings association, nt sa, federal savings bank, fsb, building society, credit union, mutual fund, unit trust, reit, vcc, variable capital company, spv, icav, oeic, scsp, sicav sif, bank plc, savings and loan association
LLP|LLP|end|l l p, llps, limited liability partnerships, pllp, limited liability limited partnership, scottish limited partnership
LP|LP|end|l p, lps, rlp, slp lp, master limited partnership
GP|GP|end|g p, general partners, partnership firm, registered partnership, and partners
JV|JV|end|joint ventures, jv, j v, sino foreign joint venture, jv ltd, jv llc
Trust|CO|end|business trust, statutory trust, real estate investment trust, family trust, discretionary trust, the trustee for
SP|SP|end|sole trader, dba, d b a, trading as, t a, sole proprietor, prop firm, individual entrepreneur, sole owner, ie individual entrepreneur, huf, hindu undivided family
Co-op|COOP|end|cooperative society, co operative society, cooperative society limited, co operative ltd, cooperative ltd, coop society, co op, co operative, industrial and provident society, multi purpose cooperative
Pvt. Ltd.|LLC|anywhere|pvt ltd co, pvt co, opc pvt ltd, p v t ltd, pvt l, privet limited, privately limited, smc pvt ltd, guarantee limited, gte ltd, pvtltd, unlimited liability company
Pvt. Ltd.|LLC|end|opc, ulc
Pte. Ltd.|LLC|anywhere|pte ltd co, private ltd singapore, pteltd, p te ltd
Pty. Ltd.|LLC|anywhere|pty ltd co, p l, ptyltd, edms bpk, eiendoms beperk, beperk, propriety limited, rf pty ltd, soc ltd
Pty. Ltd.|LLC|end|bpk, npc
Sdn. Bhd.|LLC|anywhere|sdn bhd co, s b, s dn bhd, sendirian
Sdn. Bhd.|LLC|end|sdn
PT|LLC|edge|pt persero, pt tbk, perusahaan perseroan, pt pma, perseroan, persero terbatas, persero tbk
UD|SP|edge|usaha dagang, perusahaan dagang, perusahaan dagang umum
CV (Indonesia)|LP|edge|persekutuan komanditer, firma fa
Perum|SOE|edge|perum, perusahaan umum, perjan, bumn, bumd
KK|JSC|edge|k k, kabushikigaisya, kabushiki gaisha, kabusiki kaisha, kabushiki gaisya, co ltd kk
GK|LLC|edge|goudou kaisha, goudougaisha, godo gaisha, godokaisha, goudou gaisha
YK|LLC|edge|yugen gaisha, yuugen kaisha, yugengaisha, yuugengaisha
GSK|GP|edge|gomei kaisha, gomei gaisha, goshi kaisha, goshi gaisha
Shadan Hojin|NGO|edge|ippan shadan hojin, shadan hojin, zaidan hojin, ippan zaidan hojin, koeki shadan hojin, tokutei hieiri katsudo hojin, npo hojin, dokuritsu gyosei hojin, gakko hojin
Jusik Hoesa|JSC|edge|chusik hoesa, chusikhoesa, jusik hoe sa, jusighoisa, chusik heosa
Yuhan Hoesa|LLC|edge|yuhanhoesa, yuhanchaegim hoesa, hapja hoesa, hapmyeong hoesa
Youxian Gongsi|LLC|anywhere|youxian gongsi, youxiangongsi, youxian zeren gongsi, youxianzeren gongsi, youxian zerengongsi, yu hsien kung ssu, yu xian gong si, you xian gong si, you xian ze ren gong si
Gufen Youxian Gongsi|JSC|anywhere|gufen youxian gongsi, gufenyouxiangongsi, gu fen you xian gong si, gufen gongsi
Công ty TNHH|LLC|anywhere|cty tnhh, cty tnhh mtv, cong ty trach nhiem huu han mot thanh vien, cong ty tnhh hai thanh vien, cong ty trach nhiem huu han hai thanh vien tro len, tnhh mtv, tnhh mot thanh vien
Công ty cổ phần|JSC|anywhere|cty cp, ctcp tap doan, cong ty co phan tap doan, cong ty hop danh, tong cong ty, tong cong ty co phan, doanh nghiep tu nhan, dntn, hop tac xa, tap doan
Công ty cổ phần|JSC|end|htx
Borisat Chamkat|LLC|anywhere|borisat chamkat, borisat chamkad, bo ri sat jamkad, chamkat, hang hun suan chamkat, ltd part
Borisat Mahachon|JSC|anywhere|borisat mahachon chamkat, mahachon, pub co ltd thailand, pcl ltd
FZE|LLC|end|fz e, f z e, fz co, free zone company, free zone establishment, fz establishment, free zone enterprise, free zone llc, free zone limited liability company, freezone company, fzc llc, fze llc, dmcc company, dmcc branch, dmcc free zone, dwc llc, fzs, fzd, ibc, international business company, jafza, saif zone, rak ftz, rakez
WLL|LLC|anywhere|w l l, with limited liability, spc owner, s p c, single person company, one person company, bsc closed, bsc c, b s c, ksc closed, k s c, kscp, kpsc, k s c p, saog closed, s a o g, s a o c, smllc, q s c, q p s c, qfc llc, qstp llc, p j s c, sole proprietorship llc, sp llc, spllc
WLL|LLC|end|sog
Est.|SP|end|establishments, trading est, est for trading, commercial establishment, individual establishment, fardi
SARL (Maghreb)|LLC|anywhere|sarl au, s a r l a u, sarl associe unique, s u a r l, societe a responsabilite limitee a associe unique, sarlu, s n c algerie, eurl algerie
PJS|JSC|anywhere|sherkat sahami khass, sherkat sahami khas, sherkat sahami aam, sherkat sahami am, sherkat e sahami khass, sherkat e sahami am, sahami khass, sahami khas, sahami aam, sahami am, sherkat ba masouliyat mahdood, ba masouliyat mahdoud, private joint stock, public joint stock, private j s company, pjs co, ps co
PJS|JSC|end|pjs
PLC (Ethiopia)|LLC|end|private limited company plc, share company, sc share company, hibret sira mahber, ye grl mahber, yetewesene
A.E. (Greece)|JSC|end|anonymi etairia, anonymos etairia, anonymos eteria, anonimi eteria, abee, aebe, ae greece, aee
E.P.E.|LLC|end|epe greece, etaireia periorismenis efthinis, eteria periorismenis efthinis, ike, idiotiki kefalaiouchiki etaireia, monoprosopi ike, monoprosopi epe, mon ike, mon epe
O.E. (Greece)|GP|end|omorrythmi etaireia, omorrithmi eteria, eterorrithmi eteria
Be'am|LLC|end|bm, beam mugbal, baam, bemishur, hevra beam
`;
