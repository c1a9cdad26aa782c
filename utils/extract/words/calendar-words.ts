// What the common languages call months and days of the week. Asking `Intl` for them costs a fresh page some 40 ms.

/** By language, January first: the spellings of each month in lower case, between strokes. */
export const MONTHS: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep october/oct november/nov december/dec',
  de: 'januar/jan februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  fr: 'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  pt: 'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  pl: 'styczeń/sty/stycznia luty/lut/lutego marzec/mar/marca kwiecień/kwi/kwietnia maj/maja czerwiec/cze/czerwca lipiec/lip/lipca sierpień/sie/sierpnia wrzesień/wrz/września październik/paź/października listopad/lis/listopada grudzień/gru/grudnia',
  ru: 'январь/янв/января февраль/февр/февраля март/марта/мар апрель/апр/апреля май/мая июнь/июня/июн июль/июля/июл август/авг/августа сентябрь/сент/сентября октябрь/окт/октября ноябрь/нояб/ноября декабрь/дек/декабря',
  cs: 'leden/led/ledna únor/úno/února březen/bře/března duben/dub/dubna květen/kvě/května červen/čvn/června červenec/čvc/července srpen/srp/srpna září/zář říjen/říj/října listopad/lis/listopadu prosinec/pro/prosince',
  sv: 'januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sep oktober/okt november/nov december/dec',
  da: 'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec',
  nb: 'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des',
  fi: 'tammikuu/tammi/tammikuuta helmikuu/helmi/helmikuuta maaliskuu/maalis/maaliskuuta huhtikuu/huhti/huhtikuuta toukokuu/touko/toukokuuta kesäkuu/kesä/kesäkuuta heinäkuu/heinä/heinäkuuta elokuu/elo/elokuuta syyskuu/syys/syyskuuta lokakuu/loka/lokakuuta marraskuu/marras/marraskuuta joulukuu/joulu/joulukuuta',
  tr: 'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  uk: 'січень/січ/січня лютий/лют/лютого березень/бер/березня квітень/квіт/квітня травень/трав/травня червень/черв/червня липень/лип/липня серпень/серп/серпня вересень/вер/вересня жовтень/жовт/жовтня листопад/лист/листопада грудень/груд/грудня',
  hu: 'január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec',
  el: 'ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαΐ ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ',
  id: 'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des',
};

/** Days of the week in all of these languages, as long as a byline's date may spell them. */
export const WEEKDAYS: readonly string[] = [
  'thursday friday saturday sunday monday tuesday wednesday thu fri sat sun mon tue wed freitag samstag sonntag montag dienstag mittwoch jeudi vendredi',
  'samedi dimanche lundi mardi mercredi jeu ven sam dim lun mar mer jueves viernes sábado domingo lunes martes miércoles jue vie sáb dom mié giovedì',
  'venerdì sabato domenica lunedì martedì mercoledì gio sab qui sex seg ter qua donderdag vrijdag zaterdag zondag maandag dinsdag woensdag czwartek',
  'piątek sobota niedziela wtorek środa czw sob niedz pon четверг пятница суббота вторник среда čtvrtek pátek neděle pondělí úterý středa torsdag fredag',
  'lördag söndag måndag tisdag onsdag tors fre lör sön mån tis ons lørdag søndag mandag tirsdag lør søn man tirs tor tir torstai perjantai lauantai',
  'sunnuntai maanantai tiistai perşembe cuma cumartesi pazar pazartesi salı çarşamba per cum cmt paz pzt sal çar четвер пʼятниця субота неділя понеділок',
  'вівторок середа csütörtök péntek szombat vasárnap hétfő kedd szerda szo sze joi vineri sâmbătă duminică luni marți miercuri vin sâm dum mie πέμπτη',
  'παρασκευή σάββατο κυριακή δευτέρα τρίτη τετάρτη πέμ παρ σάβ κυρ δευ τρί τετ kamis jumat sabtu minggu senin selasa rabu kam jum min sen sel rab',
].flatMap((line) => line.split(' '));
