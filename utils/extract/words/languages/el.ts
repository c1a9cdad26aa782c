// What pages say in Greek.
import type { FactsWords } from '../language';

export const facts: FactsWords = {
  months: 'ιαν.ουαρίου φεβ.ρουαρίου μαρ.τίου απρ.ιλίου μαΐ.ου ιουν.ίου ιουλ.ίου αυγ.ούστου σεπ.τεμβρίου οκτ.ωβρίου νοε.μβρίου δεκ.εμβρίου',
  weekdays: 'δευ.τέρα τρί.τη τετ.άρτη πέμ.πτη παρ.ασκευή σάβ.βατο κυρ.ιακή',
};
