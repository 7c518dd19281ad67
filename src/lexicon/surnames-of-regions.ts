// Surnames of regions that the list of the world's most common ones leaves out. Source: general knowledge of
// names in the press of those regions. Asked in small letters.
import { kind } from './word-kind.js';

/** A surname of Africa, the Pacific, southern Asia or the Andes: `Hope Banda`. */
export const isSurnameOfRegion = kind('Hope Banda', [
  // Southern Africa
  ...['banda', 'phiri', 'mwale', 'tembo', 'mulenga', 'chanda', 'mwansa', 'bwalya', 'zulu', 'mumba'],
  ...['sakala', 'ngoma', 'nyirenda', 'mwanza', 'kaunda', 'chileshe', 'kabwe', 'musonda', 'kalaba'],
  ...['mutale', 'mwila', 'nkhoma', 'chirwa', 'gondwe', 'kamanga', 'msiska', 'mhango', 'kachali'],
  ...['moyo', 'ncube', 'ndlovu', 'sibanda', 'dube', 'nyoni', 'mpofu', 'gumbo', 'shumba', 'chikwanha'],
  ...['mutasa', 'chikomo', 'muchengeti', 'marufu', 'chiwenga', 'sithole', 'mhlanga', 'ngwenya'],
  ...['tshuma', 'nkomo', 'makoni', 'mutsvangwa', 'dlamini', 'nkosi', 'khumalo', 'mokoena', 'mthembu'],
  ...['zuma', 'mkhize', 'ngcobo', 'cele', 'buthelezi', 'zwane', 'mahlangu', 'maseko', 'mabena'],
  ...['mabuza', 'shongwe', 'zondo', 'zungu', 'hlongwane', 'mhlongo', 'mchunu', 'majola', 'ntuli'],
  ...['xaba', 'radebe', 'tshabalala', 'mofokeng', 'molefe', 'moloi', 'motaung', 'tau', 'khama'],
  ...['masire', 'seretse', 'modise', 'mogotsi', 'motsepe', 'letsoalo', 'ledwaba', 'mashaba'],
  ...['masondo', 'mabasa', 'mdluli', 'sisulu', 'ndaba', 'shilongo', 'nghipondoka', 'amukwaya'],
  ...['machava', 'mondlane', 'chissano', 'guebuza', 'nhantumbo'],
  // Eastern and central Africa
  ...['otieno', 'ochieng', 'odhiambo', 'onyango', 'okoth', 'owino', 'omondi', 'ouma', 'okello'],
  ...['achieng', 'atieno', 'akinyi', 'wanjiru', 'wambui', 'njeri', 'wanjiku', 'mwangi', 'kamau'],
  ...['kariuki', 'njoroge', 'kimani', 'waweru', 'gitau', 'mutua', 'musyoka', 'kilonzo', 'mutiso'],
  ...['wambua', 'kiprotich', 'kipruto', 'cheruiyot', 'chebet', 'koech', 'rotich', 'langat', 'korir'],
  ...['kemboi', 'wekesa', 'wafula', 'simiyu', 'mwinyi', 'kikwete', 'nyerere', 'mkapa', 'museveni'],
  ...['okot', 'opio', 'ocen', 'odongo', 'mugisha', 'tumwine', 'ssemakula', 'kiggundu', 'nsubuga'],
  ...['lubega', 'mukasa', 'habimana', 'uwimana', 'mugabo', 'ndayishimiye', 'niyonzima'],
  ...['nshimirimana', 'hakizimana', 'bizimana', 'ilunga', 'kalonji', 'mbuyi', 'mukendi', 'kasongo'],
  ...['ngoy', 'mutombo', 'tesfaye', 'gebre', 'haile', 'kebede', 'bekele', 'alemu', 'tadesse', 'desta'],
  ...['girma', 'abebe', 'mengistu', 'hagos', 'teklay', 'afwerki', 'warsame', 'farah', 'abdi'],
  ...['mohamud', 'dirie'],
  // Western Africa
  ...['okafor', 'okonkwo', 'okeke', 'nwosu', 'nwankwo', 'chukwu', 'okoro', 'okoye', 'ogbonna', 'agbo'],
  ...['ugwu', 'adeyemi', 'adebayo', 'ogunleye', 'balogun', 'bello', 'abubakar', 'yusuf', 'danjuma'],
  ...['garba', 'aliyu', 'usman', 'lawal', 'adeleke', 'afolabi', 'akande', 'alabi', 'bakare'],
  ...['oladipo', 'akpan', 'etim', 'effiong', 'bassey', 'inyang', 'mensah', 'owusu', 'boateng'],
  ...['asante', 'appiah', 'osei', 'addo', 'ansah', 'amoah', 'agyeman', 'acheampong', 'kwarteng'],
  ...['ofori', 'quaye', 'tetteh', 'lamptey', 'mahama', 'darko', 'sarpong', 'amankwah', 'adjei'],
  ...['antwi', 'camara', 'condé', 'conde', 'keita', 'touré', 'toure', 'traoré', 'traore', 'coulibaly'],
  ...['diarra', 'sissoko', 'koné', 'kone', 'ouattara', 'kaboré', 'kabore', 'sawadogo', 'ouédraogo'],
  ...['ouedraogo', 'compaoré', 'diop', 'ndiaye', 'gueye', 'sarr', 'mbaye', 'cissé', 'cisse', 'diouf'],
  ...['kamara', 'sesay', 'koroma', 'bangura', 'conteh', 'jalloh', 'ceesay', 'sanneh', 'darboe'],
  ...['nguema', 'obiang'],
  // The Pacific
  ...['fifita', 'tupou', 'latu', 'vainikolo', 'moala', 'faleolo', 'tuilagi', 'leota', 'tuimavave'],
  ...['tikoirotuma', 'naivalu', 'koroi', 'vunipola', 'marape', 'namaliu', 'somare', 'sogavare'],
  ...['manele', 'kalsakau', 'regenvanu'],
  // Southern Asia
  ...['wickremesinghe', 'ranatunga', 'karki', 'adhikari', 'bhattarai', 'khadka', 'basnet', 'koirala'],
  ...['dahal', 'verma', 'gupta', 'mishra', 'pandey', 'tiwari', 'jha', 'mehta', 'desai', 'joshi'],
  ...['kulkarni', 'deshmukh', 'patil', 'pawar', 'shinde', 'iyer', 'iyengar', 'menon', 'nair'],
  ...['pillai', 'nambiar', 'mukherjee', 'banerjee', 'chatterjee', 'ghosh', 'hussain', 'malik'],
  ...['chaudhry', 'bhutto', 'qureshi', 'siddiqui', 'abbasi', 'rehman', 'wangchuk', 'dorji'],
  // South-eastern Asia and the Andes
  ...['siregar', 'nasution', 'lubis', 'simanjuntak', 'sitompul', 'harahap', 'wibowo', 'santoso'],
  ...['susilo', 'setiawan', 'kusuma', 'saputra', 'hidayat', 'nugroho', 'purnomo', 'wijaya', 'condori'],
  ...['huanca', 'choque', 'ticona', 'yupanqui', 'apaza'],
]);

/** Ends the surnames of whole regions, and few other names: `Tobayev`, `Marsagishvili`. */
const SURNAME_ENDINGS: readonly string[] = [
  ...['yev', 'yeva', 'nov', 'nova', 'mov', 'mova', 'dov', 'dova', 'tov', 'tova', 'rov', 'rova', 'lov'],
  ...['lova', 'kov', 'kova', 'zov', 'zova', 'sov', 'shov', 'nev', 'neva', 'shvili', 'adze', 'idze'],
  ...['odze', 'yan', 'enko', 'chuk', 'vić', 'vic', 'nić', 'oğlu', 'oglu', 'zade', 'zoda', 'zada'],
  ...['sson', 'dóttir', 'dottir', 'escu', 'opoulos', 'akis', 'idis', 'iadis', 'inen', 'ainen', 'wicz'],
  ...['czyk', 'owski', 'owska', 'insky', 'ovsky', 'evsky', 'vych', 'strøm', 'ström', 'qvist', 'kvist'],
  ...['gaard', 'berger', 'ullah', 'uddin', 'chandran', 'krishnan', 'murthy', 'nathan', 'swamy', 'swami'],
  ...['subramanian', 'rajan', 'mbetov', 'kyzy', 'uulu', 'bayev', 'bekov'],
];
const SHORTEST_WITH_ENDING = 6;

/** Whether a word, in small letters, ends as the surnames of those regions do. */
export const endsLikeSurname = (word: string): boolean =>
  word.length >= SHORTEST_WITH_ENDING && SURNAME_ENDINGS.some((ending) => word.endsWith(ending));
