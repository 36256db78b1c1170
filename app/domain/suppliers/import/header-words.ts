import type { FieldKey } from './fields.ts';

/** Usual headers of each field, in several languages, as people write them; folded before they are compared. */
export const HEADER_WORDS: Readonly<Record<FieldKey, string>> = {
  name: 'name|supplier|supplier name|vendor|vendor name|company|company name|legal name|legal entity|facility name|factory|factory name|manufacturer|producer|business name|account name|supplier legal name|Lieferant|Lieferantenname|Firma|Name des Lieferanten|Unternehmen|Hersteller|Fournisseur|Nom du fournisseur|Nom|Raison sociale|Société|Entreprise|Proveedor|Nombre del proveedor|Nombre|Razón social|Empresa|Fornecedor|Nome do fornecedor|Razão social|Fornitore|Nome fornitore|Ragione sociale|Leverancier|Naam leverancier|Leverantör|Leverandør|Toimittaja|Dostawca|Nazwa dostawcy|Dodavatel|Tedarikçi|Tedarikçi adı|Firma adı|Поставщик|Название|Наименование|Постачальник|供应商|供应商名称|供應商|公司名称|公司|企业名称|工厂名称|サプライヤー|会社名|仕入先|仕入先名|공급업체|회사명|المورد|اسم المورد|الشركة|Nhà cung cấp|Tên nhà cung cấp|Pemasok|Nama pemasok|आपूर्तिकर्ता|সরবরাহকারী',
  reference:
    'reference|ref|supplier reference|supplier id|supplier number|supplier no|supplier code|vendor id|vendor number|vendor no|vendor code|vendor ref|account number|account no|id|no|number|code|our reference|Lieferantennummer|Lieferanten-Nr|Lieferanten Nr.|Kreditor|Kreditorennummer|Numéro fournisseur|N° fournisseur|Code fournisseur|Référence|Código de proveedor|Código proveedor|Número de proveedor|Referencia|Codice fornitore|Código do fornecedor|Leveranciersnummer|Kod dostawcy|Tedarikçi kodu|Код поставщика|供应商编号|供应商代码|供應商編號|编号|仕入先コード|공급업체 코드|رقم المورد|Mã nhà cung cấp',
  country:
    'country|country code|country name|country of origin|country/region|country region|iso country|nation|supplier country|vendor country|Land|Länderkennzeichen|Pays|País|Paese|Nazione|Kraj|Země|Maa|Ülke|Страна|Країна|国家|國家|国家/地区|国|国名|국가|البلد|الدولة|Quốc gia|Nước|Negara|देश|দেশ',
  nativeName:
    'native language name|native name|local name|name in own script|name local language|name in local language|chinese name|中文名称|中文名|公司中文名称|Lokaler Name|Nom local|Nombre local',
  otherNames:
    'other names|other name|aliases|alias|also known as|aka|a k a|alternative name|alternate names|weitere Namen|Autres noms|Otros nombres|别名',
  formerNames:
    'former names|former name|previous name|previous names|old name|formerly|früherer Name|Ancien nom|Nombre anterior|曾用名',
  tradingName:
    'trading name|trade name|trading as|t a|dba|doing business as|brand name|Handelsname|Nom commercial|Nombre comercial|Nome comercial|Nome commerciale',
  siteName:
    'site|site name|facility|location name|plant|plant name|factory site|unit|Werk|Standort|Standortname|Site de production|Planta|Stabilimento',
  address:
    'address|street|street address|address 1|address line 1|address1|full address|factory address|facility address|site address|supplier address|Adresse|Anschrift|Straße|Strasse|Dirección|Direccion|Domicilio|Endereço|Indirizzo|Adres|Ulica|Adresa|Адрес|Адреса|地址|住所|주소|العنوان|Địa chỉ|Alamat|पता|ঠিকানা',
  city: 'city|town|city town|town city|place|locality|municipality|Stadt|Ort|Ville|Ciudad|Localidad|Población|Cidade|Città|Comune|Plaats|Stad|Miasto|Miejscowość|Město|Şehir|İl|Город|Місто|城市|市|都市|市区町村|도시|المدينة|Thành phố|Kota|शहर|শহর',
  region:
    'region|state|province|state province|state/province|county|district|division|admin area|Bundesland|Région|Département|Provincia|Comunidad autónoma|Estado|Regione|Provincie|Województwo|Регион|Область|省|省份|地区|都道府県|المحافظة|Tỉnh|Provinsi|राज्य',
  siteCountry:
    'site country|factory country|country of site|country of production|manufacturing country|production country|Produktionsland|Pays de production|País de producción',
  latitude: 'latitude|lat|Breitengrad|Latitud|Latitudine|纬度|緯度|위도',
  longitude: 'longitude|lng|lon|long|Längengrad|Longitud|Longitudine|经度|經度|経度|경도',
  osId: 'os id|osid|oar id|os hub id|open supply hub id|facility os id|os_id|oar_id',
  lei: 'lei|lei id|lei_id|lei code|lei number|legal entity identifier',
  companyNumber:
    'uk company number|company number|company registration number|companies house number|company reg no|crn|registration number|registered number|gb coh|company no',
  duns: 'duns|d u n s|duns id|duns_id|duns number|d-u-n-s number|duns no|dnb number',
  uscc: 'uscc|unified social credit code|social credit code|统一社会信用代码|统一社会信用码|統一社會信用代碼|uscc code',
  vat: 'vat|vat number|vat id|vat no|vat reg no|vat registration number|tax id|USt-IdNr|USt-ID|Umsatzsteuer-ID|Umsatzsteuer-Identifikationsnummer|N° TVA|Numéro de TVA|TVA intracommunautaire|NIF|CIF|NIF/CIF|Partita IVA|P.IVA|BTW-nummer|NIP|gstin|税号',
  tier: 'tier|supplier tier|tier level|level|Stufe|Lieferantenstufe|Rang|Niveau|Nivel|层级|级别',
  sectors:
    'sector|sectors|industry|isic|isic 4|isic_4|isic code|isic rev 4|nace|nace code|sector code|Branche|Industrie|Wirtschaftszweig|Secteur|Secteur d’activité|Sector de actividad|Settore|Setor|Branża|Sektör|Отрасль|行业|產業|産業|업종|القطاع|Ngành',
  goods:
    'goods|products|product|product type|product_type|items|commodity|commodities|material|materials|what we buy|category|product category|goods and services|Produkte|Produkt|Waren|Warengruppe|Artikel|Produits|Produit|Marchandises|Catégorie|Productos|Producto|Categoría|Prodotti|Prodotto|Produtos|Produto|Producten|Produkty|Ürün|Товар|Продукция|产品|產品|货物|製品|商品|제품|المنتجات|Sản phẩm',
  hs: 'hs|hs code|hs codes|hs number|tariff code|customs code|commodity code|cn code|Zolltarifnummer|Warennummer|Code SH|Code douanier|Código arancelario|海关编码|HS编码',
  spend:
    'spend|annual spend|yearly spend|spend last year|spend 12m|total spend|spend amount|turnover|purchase volume|purchasing volume|amount|value|Einkaufsvolumen|Jahresumsatz|Umsatz|Volumen|Dépenses|Dépense annuelle|Montant|Achats|Chiffre d’affaires|Gasto|Gasto anual|Volumen de compras|Importe|Spesa|Spesa annua|Importo|Gasto total|Despesa|Uitgaven|Wydatki|Harcama|Сумма|Закупки|采购额|采购金额|年采购额|支出|金额|구매액|المشتريات',
  currency:
    'currency|currency code|spend currency|ccy|iso currency|Währung|Devise|Monnaie|Moneda|Divisa|Valuta|Moeda|Waluta|Para birimi|Валюта|货币|币种|通貨|통화|العملة|Tiền tệ',
  soleSource:
    'sole source|single source|sole supplier|only source|Alleinlieferant|Source unique|Proveedor único|独家供应商',
  workers:
    'workers|number of workers|number_of_workers|worker count|employees|number of employees|headcount|workforce|staff|no of workers|total workers|Mitarbeiter|Anzahl Mitarbeiter|Beschäftigte|Effectif|Nombre de travailleurs|Salariés|Employés|Trabajadores|Número de trabajadores|Empleados|Lavoratori|Dipendenti|Trabalhadores|Funcionários|Werknemers|Pracownicy|İşçi sayısı|Çalışan sayısı|Работники|Сотрудники|员工人数|员工数|工人数|人数|従業員数|직원수|عدد العمال|Số công nhân',
  lowSkilled:
    'low skilled|low-skilled work|low skilled work|unskilled|unskilled workers|low skilled workers|manual work',
  migrant:
    'migrant|migrant workers|foreign workers|migrant labour|migrant labor|migrants|Wanderarbeiter|Travailleurs migrants|Trabajadores migrantes|外籍工人|农民工',
  agency:
    'agency|agency workers|agency labour|temporary workers|contract labour|contract workers|Leiharbeit|Leiharbeiter|Zeitarbeit|Intérimaires|Trabajadores temporales|派遣工',
  seasonal: 'seasonal|seasonal workers|seasonal labour|Saisonarbeiter|Saisonniers|Temporeros|季节工',
  pieceRate:
    'piece rate|piece-rate|paid by piece|piece work|piecework|Akkord|Akkordlohn|À la pièce|A destajo|计件',
  homework:
    'homework|homeworkers|home workers|home based workers|home working|Heimarbeit|Travail à domicile|Trabajo a domicilio',
  recruitmentFees:
    'recruitment fees|recruitment fee|fees paid by workers|worker paid fees|Vermittlungsgebühren|Frais de recrutement|Gastos de contratación|招聘费',
  ownerEmail:
    'owner|owner email|owner e-mail|buyer|buyer email|category manager|responsible|relationship owner|contact owner|Einkäufer|Acheteur|Comprador',
  notes:
    'notes|note|comment|comments|remarks|remark|Bemerkung|Bemerkungen|Notizen|Kommentar|Remarques|Commentaire|Observaciones|Notas|Comentarios|Note interne|Opmerkingen|Uwagi|Notlar|Примечание|备注|備註|備考|비고|ملاحظات|Ghi chú',
  parentCompany:
    'parent company|parent_company|parent|group|group name|ultimate parent|Muttergesellschaft|Konzern|Société mère|Empresa matriz|母公司',
  facilityType: 'facility type|facility_type|site type|type of facility',
  processingType:
    'processing type|processing_type|facility processing type|facility type processing type|process|processes',
  rbaId: 'rba id|rba_id|rba online id',
  daylightId: 'daylight id|daylight_id',
};
