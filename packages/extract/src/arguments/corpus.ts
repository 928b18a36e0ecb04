import type { Expected } from '../testing/summary.js';

/** The day on which all sentences were published: a Tuesday. */
export const PUBLISHED_ON = '2021-06-15';

/** A text in the manner of newswire, written for this purpose, with the events that it tells; none where it must stay silent. */
export type Example = readonly [text: string, events: readonly Expected[]];

const ML = 'Malian Armed Forces';
const BF = 'Burkina Faso Armed Forces';
const NE = 'Nigerien Armed Forces';
const NG = 'Nigerian Armed Forces';
const FR = 'French Armed Forces';
const GUNMEN = 'Unidentified armed group (Mali)';
const GUNMEN_BF = 'Unidentified armed group (Burkina Faso)';
const GUNMEN_NE = 'Unidentified armed group (Niger)';
const GUNMEN_NG = 'Unidentified armed group (Nigeria)';
const CIVILIANS = 'Civilians (Mali)';
const CIVILIANS_BF = 'Civilians (Burkina Faso)';
const CIVILIANS_NE = 'Civilians (Niger)';
const CIVILIANS_NG = 'Civilians (Nigeria)';
const IED = 'remote-explosive-landmine-ied';
const CLASH = 'armed-clash';
const ABDUCTION = 'abduction-forced-disappearance';
const AIR = 'air-drone-strike';

export const corpus: readonly Example[] = [
  // What a clause tells that is denied
  ['The army denied that any soldier had been killed near Djibo, Burkina Faso.', []],
  // A site that is named after its town, with and without an article; whose army it is names no town
  [
    'Jihadists attacked the Djibo military base in Burkina Faso on Sunday.',
    [{ type: CLASH, place: 'Djibo', by: [GUNMEN_BF], on: [BF] }],
  ],
  [
    'Jihadists attacked Djibo police station in Burkina Faso on Sunday.',
    [{ type: CLASH, place: 'Djibo', by: [GUNMEN_BF], on: ['Burkina Faso Police'] }],
  ],
  [
    'Jihadists attacked a Burkina Faso military base on Sunday.',
    [{ type: CLASH, place: null, by: [GUNMEN_BF], on: [BF] }],
  ],
  // A group's long name, its short one, and then the noun
  [
    'Islamic State in the Greater Sahara (ISGS) militants stormed Djibo, Burkina Faso, on Sunday, killing two farmers.',
    [{ type: 'attack', place: 'Djibo', by: ['ISGS'], killed: '2' }],
  ],
  // Who takes over from somebody seizes nothing
  ['General Moussa Diarra takes over command of the troops in Gao, Mali, on Sunday.', []],
  // The place of what is claimed is that of the deed, not of the claim
  [
    'JNIM claimed the raid on the police station in Téra, in the Tillabéri Region of Niger, carried out on 30 May.',
    [{ type: CLASH, date: '2021-05-30', place: 'Téra', by: ['JNIM'] }],
  ],
  // Parts of a figure in brackets are no deeds of their own
  [
    'Gunmen killed 15 people (nine in Djibo and six in Dori) in Burkina Faso on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '15' }],
  ],
  // Many deeds counted together are no incident, nor are things hit over months; two deeds, or a day, are
  ['Some 40 people were killed and 12 injured in 31 attacks in Mali, according to a report released on Monday.', []],
  ['The peacekeepers suffered 14 attacks, including six near Gao, Mali, which resulted in three deaths.', []],
  ['Between March and June 2019, eight different posts were attacked across Burkina Faso, killing 21.', []],
  [
    'Ten people were killed in two attacks near Gao, Mali, on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Gao', killed: '10' }],
  ],
  // A word for a weapon inside a word for what is attacked
  [
    'Gunmen attacked a gold mine near Djibo, Burkina Faso, on Sunday, killing four miners.',
    [{ type: 'attack', place: 'Djibo', by: [GUNMEN_BF], killed: '4' }],
  ],
  // "that killed" behind a thing that was attacked tells of the attack
  [
    'The United Nations condemned the mortar attack on a MINUSMA camp that killed two Chadian peacekeepers in Aguelhok, Mali, on Sunday.',
    [{ place: 'Aguelhok', by: [GUNMEN], on: ['MINUSMA'], killed: '2' }],
  ],
  // What stands before a noun for a deed: a thing is attacked, forces attack
  [
    'Ten dead, three hurt in Mali army convoy ambush on Sunday.',
    [{ type: CLASH, by: [GUNMEN], on: [ML], killed: '10', injured: '3' }],
  ],
  ['Six militants dead in Mali army raid on Sunday.', [{ type: CLASH, by: [ML], on: [GUNMEN], killed: '6' }]],
  // A noun behind a bracketed short name
  [
    "Suspected Jama'at Nasr al-Islam wal Muslimin (JNIM) militants killed an imam in Konna, Mali, on Sunday.",
    [{ type: 'attack', place: 'Kona', by: ['JNIM?'], on: [CIVILIANS], killed: '1' }],
  ],
  // "US" qualifies, and is a place alone
  [
    "Gunmen kidnapped a US priest from his home in Birni N'Konni, Niger, on Sunday.",
    [{ type: ABDUCTION, place: 'Birni N Konni', by: [GUNMEN_NE], on: ['Civilians (United States)'], abducted: '1' }],
  ],
  ['Six people were killed in attacks in the US on Sunday.', [{ place: 'United States', killed: '6' }]],
  // "them" means the others, and people rather than a thing
  [
    'Soldiers were escorting a fuel truck near Konna, Mali, on Sunday when gunmen ambushed them, killing four.',
    [{ type: CLASH, place: 'Kona', by: [GUNMEN], on: [ML], killed: '4' }],
  ],
  [
    'A truck was crossing the plain near Konna, Mali, on Sunday when gunmen attacked it, killing the driver.',
    [{ type: 'attack', place: 'Kona', by: [GUNMEN], killed: '1' }],
  ],
  // How things have become
  [
    'Attacks by jihadists and clashes between farmers and herders in Mali have surged since, killing hundreds of civilians.',
    [],
  ],
  // How things are, told in the perfect, by plurals, by nouns without an article and by verbs without a time, is no deed
  ['Jihadist groups have attacked army posts and schools in Burkina Faso, burned clinics and executed informers.', []],
  ['The two groups control large parts of Mali; they have attacked villagers as well as soldiers.', []],
  ['Violence in Mali has spread. Attacks on convoys have become common, and massacres by militias go on.', []],
  ['Islamist fighters in Mali have stepped up their raids, massacring herders and traders, the group said.', []],
  ['The soldiers who were fighting jihadists in Mali say that the fight against JNIM needs drones.', []],
  ['JNIM led a similar campaign around Djibo, where it has destroyed bridges and attacked convoys.', []],
  // One deed in the same forms: a town, a number, somebody in particular, a day, or a clause in the plain past
  ['Jihadists have attacked Guiré, Mali, officials said.', [{ place: 'Guiré' }]],
  ['Gunmen have killed a priest in Mali, officials said.', [{ place: 'Mali', on: [CIVILIANS], killed: '1' }]],
  [
    'Soldiers have attacked a camp of JNIM fighters near Gao, Mali, killing six.',
    [{ type: CLASH, place: 'Gao', by: [ML], killed: '6' }],
  ],
  [
    'Gunmen attacked a patrol near Gao, Mali, on Sunday, wounding two soldiers. Clashes between troops and jihadists then ensued.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gao', by: [GUNMEN], on: [ML], injured: '2' }],
  ],
  // The month of May is no helper verb; "may" is one
  [
    'Militants overran the base at Djibo, Burkina Faso, on May 11 and killed 20 soldiers.',
    [{ type: CLASH, date: '2021-05-11', place: 'Djibo', by: [GUNMEN_BF], on: [BF], killed: '20' }],
  ],
  ['In May gunmen killed 12 farmers in Djibo, Burkina Faso.', [{ date: '2021-05', place: 'Djibo', killed: '12' }]],
  ['Officials said that gunmen may kill more farmers in Djibo, Burkina Faso.', []],
  // Coups are no arrests of those who make them
  ['Officers seized power in Mali and Burkina Faso between 2020 and 2022, and violence goes on.', []],
  // Who is only a word before another noun is nobody
  ['Civilian governments in Mali have fallen to coups since 2012, and violence has spread.', []],
  // A full name or an unknown noun to which harm is told is people; things and those to whom nothing happened are not
  [
    'Five players of Guiré United were shot dead by gunmen near Gao, Mali, on Sunday.',
    [{ type: 'attack', place: 'Gao', by: [GUNMEN], on: [CIVILIANS], killed: '5' }],
  ],
  [
    'Ibrahim Dicko, a candidate for mayor, was shot dead by gunmen in Bankass, Mali, on Sunday.',
    [{ type: 'attack', place: 'Bankass', by: [GUNMEN], on: [CIVILIANS], killed: '1' }],
  ],
  ['Ibrahim Dicko was elected mayor of Bankass, Mali, on Sunday.', []],
  // Whom armed people go away with they took; whoever shared the fate counts
  [
    'Gunmen killed two guards in Guiré, Mali, on Sunday and left with eleven women.',
    [{ type: 'attack', place: 'Guiré', killed: '2', abducted: '11' }],
  ],
  ['The patients left with their families on Sunday after an attack on Guiré, Mali.', []],
  [
    'The mayor of Bankass, Mali, was abducted on Sunday along with his driver.',
    [{ type: ABDUCTION, place: 'Bankass', on: [CIVILIANS], abducted: '2' }],
  ],
  // Where many more were taken than killed they came to take people
  [
    'Gunmen attacked Guiré, Mali, on Sunday, killing a man and abducting 18 women and children.',
    [{ type: ABDUCTION, place: 'Guiré', killed: '1', abducted: '18' }],
  ],
  [
    'Gunmen attacked Guiré, Mali, on Sunday, killing three men and abducting four women.',
    [{ type: 'attack', place: 'Guiré', killed: '3', abducted: '4' }],
  ],
  // A protest told beside a killing makes no marchers of the dead
  [
    'Mauritania protests to Mali. Four herders were shot dead by Malian soldiers near Guiré, Mali, on Sunday.',
    [{ type: 'attack', by: [ML], on: [CIVILIANS], killed: '4' }],
  ],
  // Many dead in one attack, in the perfect, are its dead; many dead in attacks over a country are a statistic
  [
    'At least 90 farmers have been killed in an attack on Guiré village, Mali.',
    [{ type: 'attack', place: 'Guiré', on: [CIVILIANS], killed: '90+' }],
  ],
  [
    'No fewer than 90 farmers have been reportedly killed during attacks across Guiré village of central Mali.',
    [{ type: 'attack', place: 'Guiré', on: [CIVILIANS], killed: '90+' }],
  ],
  ['About 700 people have been killed in attacks by jihadists in Mali, most of them in the centre around Guiré.', []],
  // A toll that nobody gives is not none; the region's wars, in one perfect for several verbs, are no part of the deed
  [
    'Gunmen attacked the village of Guiré, Mali, on Sunday, two officials said, but they did not provide a death toll. Militants have seized swathes of the region, killed thousands and driven out millions of people.',
    [{ type: 'attack', date: '2021-06-13', place: 'Guiré' }],
  ],
  ['Mali is one of several states fighting a decade-old jihadist insurgency. The fight against terrorism goes on.', []],
  [
    'Soldiers fighting an insurgency column near Gao, Mali, killed 12 militants on Sunday.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gao', by: [ML], killed: '12' }],
  ],
  // What those who are angry about attacks did is no date of the attacks
  [
    'Gunmen killed two men in Guiré, Mali, on Sunday. Officers angry about the attacks overthrew the president in January.',
    [{ type: 'attack', date: '2021-06-13', place: 'Guiré', killed: '2' }],
  ],
  // Those whom a toll counts as dead are not the wounded named beside them; wounds and burns are no deeds
  [
    'The death toll from the attack on Guiré, Mali, has risen to at least 32 people and many others wounded, officials said. A nurse there saw people with bullet wounds and burns.',
    [{ type: 'attack', place: 'Guiré', killed: '32+' }],
  ],
  // Whom a statement is by killed nobody
  [
    'Ten people were killed when a bus hit a mine near Guiré, Mali, on Sunday, as per a statement by Colonel Keita.',
    [{ type: IED, date: '2021-06-13', place: 'Guiré', by: [GUNMEN], killed: '10' }],
  ],
  // The border of two countries joined by a hyphen
  [
    'Gunmen killed four men near the Burkina Faso-Niger border on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'border of Burkina Faso and Niger', killed: '4' }],
  ],
  // Who monitors or reports is no group that fights
  [
    'JNIM killed two soldiers in Mopti, Mali, on Sunday, according to a statement published by the Site Intelligence Group. The International Crisis Group has offices there.',
    [{ type: CLASH, date: '2021-06-13', place: 'Mopti', by: ['JNIM'], on: [ML], killed: '2' }],
  ],
  // Two verbs with one object; those told with their own verb; a man's age; "persons"
  [
    'Soldiers ambushed and killed three militants near Gao, Mali, on Sunday.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gao', by: [ML], on: [GUNMEN], killed: '3' }],
  ],
  [
    'Eight people died, with others sustaining injuries, in an attack on Guiré, Mali, on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Guiré', on: [CIVILIANS], killed: '8' }],
  ],
  [
    'Gunmen shot dead Musa Aly, 45, in Gao, Mali, on Sunday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Gao', on: [CIVILIANS], killed: '1' }],
  ],
  [
    'Three persons and two soldiers were killed in Gao, Mali, on Sunday.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gao', killed: '5' }],
  ],
  ['Gunmen were ambushed and two died near Gao, Mali, on Sunday.', [{ date: '2021-06-13', place: 'Gao', killed: '2' }]],
  // Near a country is at its border, not in it
  [
    'Seventeen Nigerien soldiers were killed on Sunday in an attack near Mali.',
    [
      {
        type: CLASH,
        date: '2021-06-13',
        place: 'border of Niger and Mali',
        on: ['Nigerien Armed Forces'],
        killed: '17',
      },
    ],
  ],
  // What something is, or has long been, is no deed; that this was one may be said
  [
    'Operation Barkhane is a military operation conducted by French forces in Mali. The revolt has been a long battle against the state.',
    [],
  ],
  [
    'Gunmen killed four traders in Mopti, Mali, on Sunday. "This is a terrorist attack," the governor said.',
    [{ type: 'attack', date: '2021-06-13', place: 'Mopti', killed: '4' }],
  ],
  // Whom raiders lead away or leave with is taken; who leaves with his own takes nobody
  [
    'Eighteen women were herded into the forest near Gao, Mali, on Sunday.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Gao', abducted: '18' }],
  ],
  [
    'Six teachers were pulled from a bus by gunmen near Gao, Mali, on Sunday.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Gao', by: [GUNMEN], abducted: '6' }],
  ],
  [
    'Gunmen left with eleven women after a raid on Guiré, Mali, on Sunday.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Guiré', by: [GUNMEN], abducted: '11' }],
  ],
  ['The president left with eleven ministers for Bamako, Mali, on Sunday.', []],
  ['Herders herded their cattle into the forest near Gao, Mali, on Sunday.', []],
  // Who claims: those who tell a deed as their own, not those only named for their ties
  [
    'Four soldiers were killed near Gao, Mali, on Sunday. A group linked to al-Qaeda, JNIM, has claimed the attack.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gao', by: ['JNIM'], killed: '4' }],
  ],
  // Who blocks a street with tyres protests; militants who do tell of no protest
  [
    'Several hundred youths blocked the avenue to the governorate of Gao, Mali, on Sunday with tyres.',
    [{ type: 'peaceful-protest', date: '2021-06-13', place: 'Gao', by: ['Protesters (Mali)'] }],
  ],
  ['Militants blocked the main road to Bamako, Mali, on Sunday.', []],
  // Those who march and are shot at suffer the deed
  [
    'Malian security forces opened fire on demonstrators on Sunday, killing at least 30 people protesting in Bamako.',
    [
      {
        type: 'excessive-force-against-protesters',
        date: '2021-06-13',
        place: 'Bamako',
        by: ['Security forces (Mali)'],
        on: ['Protesters (Mali)'],
        killed: '30+',
      },
    ],
  ],
  // Words that only a title writes with capitals are no villages
  [
    'Two Soldiers Killed in Attack on Mali Army Base\n\nGunmen attacked a base in Mopti on Sunday. An assault in West Africa is seldom so short, an officer of the West African nation said.',
    [{ type: CLASH, date: '2021-06-13', place: 'Mopti', killed: '2' }],
  ],
  // Men who kill are no civilians, also where something was burnt; a man who kills his neighbour may be
  [
    'Officials said that at least 11 herders had been killed last Saturday near the village of Guiré, in Mali, by men in uniform. Their bodies were found by relatives, some of them burnt.',
    [{ type: 'attack', date: '2021-06-12', place: 'Guiré', by: [GUNMEN], on: [CIVILIANS], killed: '11+' }],
  ],
  // Where a ward lies that no gazetteer has, what is in it lies too; counted cattle are no people
  [
    'Boko Haram killed 17 fishermen in the Garuwa River, located in Zurgu Ward of Mobbar local government area in Borno, Nigeria, on Sunday. They also kept scores of rustled cattle.',
    [{ type: 'attack', date: '2021-06-13', place: 'Garuwa', by: ['Boko Haram'], on: [CIVILIANS_NG], killed: '17' }],
  ],
  // The head of a village who is taken speaks of nothing
  [
    'Assailants kidnapped four people on Sunday, including the village head of Ruwan Jema community in Zamfara state, Nigeria, an official said.',
    [{ type: ABDUCTION, date: '2021-06-13', place: 'Ruwan Jema', abducted: '4' }],
  ],
  // The perfect in its short form sums up as well
  [
    'Fifteen soldiers were killed near Mondoro, Mali, when their vehicle hit a land mine. The country is grappling with violence linked to al-Qaida that’s killed thousands.',
    [{ type: IED, place: 'Mondoro', on: [ML], killed: '15' }],
  ],
  // "another northern village", "another Bam province ambush": further incidents
  [
    'Gunmen killed two traders in Djibo, Burkina Faso, on Sunday. The attack came a day after fighters raided another northern village, killing five civilians.',
    [
      { type: 'attack', date: '2021-06-13', place: 'Djibo', killed: '2' },
      { type: 'attack', date: '2021-06-12', on: [CIVILIANS_BF], killed: '5' },
    ],
  ],
  // A date before the noun of a deed is its own, whoever announces what
  [
    'A spokesman announced the toll of the June 7 attack in Djibo, Burkina Faso, in which nine soldiers were killed.',
    [{ type: CLASH, date: '2021-06-07', place: 'Djibo', on: [BF], killed: '9' }],
  ],
  // "U.N." is "UN"; an epithet and a broadcaster are no places; where is told in the next sentence
  [
    'Three U.N. troops were killed on Sunday when their convoy hit a roadside bomb, an official told Voice of America, in the latest violence to hit the Sahel state. Chadian peacekeepers were on patrol in Tessalit commune in northern Mali.',
    [{ type: IED, date: '2021-06-13', place: 'Tessalit', on: ['MINUSMA'], killed: '3' }],
  ],
  // A region of another country that happens to be called so; those who comment on it from afar
  [
    'Nigerian troops killed ten bandits in Jibia on Sunday. In North-central, an analyst in the Lake Chad region said, troops shot dead two others.',
    [
      { type: CLASH, date: '2021-06-13', place: 'Jibiya', by: [NG], killed: '10' },
      { place: 'North-central', by: [NG], killed: '2' },
    ],
  ],
  // What goes on is no incident; what people were doing when something happened is its setting
  [
    'Gunmen ambushed an army convoy near Mondoro, Mali, on Monday, killing six soldiers. Militants linked to al-Qaida are increasingly targeting troops in the area. The army has been bombing camps in the forest.',
    [{ type: CLASH, date: '2021-06-14', place: 'Mondoro', by: [GUNMEN], on: [ML], killed: '6' }],
  ],
  [
    'Gunmen were attacking the village of Tarkint, Mali, when soldiers arrived on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint' }],
  ],
  // Figures of a relative clause are not those of its sentence
  [
    'The attackers killed four villagers in Mali’s Mopti region, which has seen dozens of raids over the past few years.',
    [{ type: 'attack', place: 'Mopti', on: [CIVILIANS], killed: '4' }],
  ],
  ['Mali’s Mopti region has seen dozens of raids over the past few years.', []],
  // One who speaks of it stands elsewhere
  [
    'Gunmen killed ten people in Mondoro, Mali, on Monday. Sira Togola, an official from the nearest town of Hombori, said that ten people were killed.',
    [{ type: 'attack', date: '2021-06-14', place: 'Mondoro', on: [CIVILIANS], killed: '10' }],
  ],
  [
    'The mayor of Hombori was shot dead in Hombori, Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Hombori', killed: '1' }],
  ],
  // The day on which the dead were counted
  [
    'Gunmen attacked Mondoro, Mali, on Sunday. “This morning we counted 19 dead,” a resident said on Tuesday.',
    [{ type: 'attack', date: '2021-06-13', place: 'Mondoro', killed: '19' }],
  ],
  // A date that qualifies a noun; what somebody did once
  [
    'Gunmen killed three soldiers near Mondoro, Mali. The attack comes after a May 24 coup led by Colonel Goita, who took office in January.',
    [{ type: CLASH, date: '2021-06-15~', place: 'Mondoro', on: [ML], killed: '3' }],
  ],
  // "engaged in", "the state": no fighting, and no word of saying
  [
    'A bomb killed five soldiers near Mondoro, Mali, while they were engaged in reconnaissance.',
    [{ type: IED, place: 'Mondoro', on: [ML], killed: '5' }],
  ],
  [
    'Gunmen stormed a village in Damboa Local Government Area of the state on Saturday, killing 11 Nigerian farmers.',
    [{ type: 'attack', date: '2021-06-12', place: 'Damboa', killed: '11' }],
  ],
  // Against whom an operation is; a border and the region at it
  [
    'Boko Haram killed two fishermen near Baga, Nigeria, on Monday, the leader of an anti-jihadist operation said.',
    [{ type: 'attack', date: '2021-06-14', place: 'Baga', by: ['Boko Haram'], on: [CIVILIANS_NG], killed: '2' }],
  ],
  [
    'Boko Haram attacked a base in Chad’s Lake region, which is close to the Nigerian border, on Monday.',
    [{ type: CLASH, date: '2021-06-14', place: 'Lac', by: ['Boko Haram'] }],
  ],
  // A nationality before a border names the country behind it; the day of a statement is not that of the deed
  [
    'Seventeen Nigerien soldiers were killed near the Malian border on Monday.',
    [{ type: CLASH, date: '2021-06-14', place: 'border of Niger and Mali', on: [NE], killed: '17' }],
  ],
  [
    'On June 11, gunmen attacked an army base in Tarkint, Mali. JNIM claimed responsibility for the attack in a statement on Monday.',
    [{ type: CLASH, date: '2021-06-11', place: 'Tarkint', by: ['JNIM'], on: [ML] }],
  ],
  // A name that no gazetteer has is a place where the words say in what it lies
  [
    'Gunmen killed five traders in Zorbagwende in Mali’s Mopti region on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Zorbagwende', by: [GUNMEN], on: [CIVILIANS], killed: '5' }],
  ],
  [
    'On Monday soldiers killed five rebels in Operation Kapidgou in northern Burkina Faso.',
    [{ type: CLASH, date: '2021-06-14', place: 'northern Burkina Faso', by: [BF], killed: '5' }],
  ],
  ['Malian border guards opened a new post in Tarkint, Mali, on Monday.', []],
  // Two sides that fight somewhere, deeds that share a doer, named men, things of several
  [
    'JNIM militants and Burkinabe troops fought for hours at Djibo on June 13.',
    [{ date: '2021-06-13', place: 'Djibo', by: ['JNIM'], on: [BF] }],
  ],
  [
    'Twelve jihadists were killed and a base destroyed in an operation by Burkinabe and Nigerien troops near Kantchari on June 10.',
    [{ date: '2021-06-10', place: 'Kantchari', by: [BF, NE], on: [GUNMEN_BF], killed: '12' }],
  ],
  [
    'The Malian army killed Abu Huzeifa, a commander of JNIM, in Hombori on June 11.',
    [{ date: '2021-06-11', place: 'Hombori', by: [ML], on: ['JNIM'], killed: '1' }],
  ],
  [
    'Wagner fighters were accused of executing 12 herders in Hombori on June 8.',
    [{ type: 'attack', date: '2021-06-08', place: 'Hombori', by: ['Wagner Group'], on: [CIVILIANS], killed: '12' }],
  ],
  // Munitions that land, and planes; people beaten to death, and teams
  [
    'Rockets fired by jihadists landed in a displacement camp in Gao, Mali, on June 9, killing two.',
    [
      {
        type: 'shelling-artillery-missile',
        date: '2021-06-09',
        place: 'Gao',
        by: [GUNMEN],
        on: [CIVILIANS],
        killed: '2',
      },
    ],
  ],
  ['The plane landed in Gao, Mali, on Monday with 20 soldiers.', []],
  [
    'A crowd beat two men to death in Niamey, Niger, on June 9.',
    [
      {
        type: 'mob-violence',
        date: '2021-06-09',
        place: 'Niamey',
        by: ['Rioters (Niger)'],
        on: [CIVILIANS_NE],
        killed: '2',
      },
    ],
  ],
  ['Mali beat Niger in Bamako on Monday.', []],
  // The clause of a relative pronoun stands between people and what happened to them
  [
    'On June 11, fifteen people who were coming home from a baptism were killed near Tarkint, Mali.',
    [{ type: 'attack', date: '2021-06-11', place: 'Tarkint', on: [CIVILIANS], killed: '15' }],
  ],
  [
    'On June 11, the villages of Tarkint and Bamba in Mali were attacked; about a hundred people died.',
    [{ type: 'attack', date: '2021-06-11', killed: '100' }],
  ],
  // Words of arms and of death that are none
  ['He was a major influence on the band, and his death in London on Monday was a blow to all.', []],
  ['Mick Sow, general secretary of the union, hit back at the company on Monday in Bamako.', []],
  ['The minister said that a new body would be set up in Bamako on Monday to oversee the railways.', []],
  ['Three firms pulled out of Mali in protest at the tax on Monday.', []],
  // A group told by the name of its whole is its branch where that is the one that fights
  [
    'The Islamic State claimed an attack on June 11 in which nine soldiers were killed in Mondoro, Mali.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: ['ISGS'], on: [ML], killed: '9' }],
  ],
  [
    'The Islamic State claimed an attack on June 11 in which nine soldiers were killed in Mosul, Iraq.',
    [{ type: CLASH, date: '2021-06-11', by: ['Islamic State'], killed: '9' }],
  ],
  // Whom most of the dead were decides between a raid on soldiers and one on civilians
  [
    'Gunmen attacked a market and an army post in Tarkint, Mali, on Monday, killing 14 traders and two soldiers.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', killed: '16' }],
  ],
  // Active
  [
    'Gunmen killed 12 villagers in Tarkint, northern Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', by: [GUNMEN], on: [CIVILIANS], killed: '12' }],
  ],
  [
    'JNIM fighters attacked a Malian army camp in Boulkessi on June 10, killing nine soldiers.',
    [{ type: CLASH, date: '2021-06-10', place: 'Boulkessi', by: ['JNIM'], on: [ML], killed: '9' }],
  ],
  [
    'Boko Haram militants raided a village near Konduga in Nigeria on Sunday and killed seven farmers.',
    [{ type: 'attack', date: '2021-06-13', place: 'Konduga', by: ['Boko Haram'], on: [CIVILIANS_NG], killed: '7' }],
  ],
  [
    'Militants ambushed a military convoy near Djibo in Burkina Faso on 8 June, leaving four soldiers dead.',
    [{ type: CLASH, date: '2021-06-08', place: 'Djibo', by: [GUNMEN_BF], on: [BF], killed: '4' }],
  ],
  [
    'Armed men stormed the town of Dori in Burkina Faso overnight and shot dead three traders.',
    [{ type: 'attack', place: 'Dori', by: [GUNMEN_BF], on: [CIVILIANS_BF], killed: '3' }],
  ],
  [
    'Malian troops killed 14 jihadists near Hombori on June 9.',
    [{ type: CLASH, date: '2021-06-09', place: 'Hombori', by: [ML], on: [GUNMEN], killed: '14' }],
  ],
  [
    'The army neutralised 20 terrorists near Diapaga in eastern Burkina Faso on June 11.',
    [{ type: CLASH, date: '2021-06-11', place: 'Diapaga', by: [BF], on: [GUNMEN_BF], killed: '20' }],
  ],
  [
    'Suspected jihadists killed a village chief in Mondoro, Mali, on Saturday.',
    [{ type: 'attack', date: '2021-06-12', place: 'Mondoro', by: [`${GUNMEN}?`], on: [CIVILIANS], killed: '1' }],
  ],
  [
    'French soldiers killed two militants near Gossi in Mali on June 1.',
    [{ type: CLASH, date: '2021-06-01', place: 'Gossi', by: [FR], on: [GUNMEN], killed: '2' }],
  ],
  [
    'Bandits abducted 30 pupils from a school in Kankara, northern Nigeria, on Friday.',
    [
      {
        type: ABDUCTION,
        date: '2021-06-11',
        place: 'Kankara',
        by: ['Bandits (Nigeria)'],
        on: [CIVILIANS_NG],
        abducted: '30',
      },
    ],
  ],
  [
    'Gunmen kidnapped a priest in Mopti, Mali, on June 7.',
    [{ type: ABDUCTION, date: '2021-06-07', by: [GUNMEN], on: [CIVILIANS], abducted: '1' }],
  ],
  [
    'A suicide bomber killed six people at a market in Maiduguri, Nigeria, on Sunday.',
    [{ type: 'suicide-bomb', date: '2021-06-13', place: 'Maiduguri', killed: '6' }],
  ],
  [
    'A landmine killed three Malian soldiers near Mondoro on June 5.',
    [{ type: IED, date: '2021-06-05', place: 'Mondoro', by: [GUNMEN], on: [ML], killed: '3' }],
  ],
  [
    'Two French Mirage jets bombed a jihadist hideout near Gossi in Mali on June 3.',
    [{ type: AIR, date: '2021-06-03', place: 'Gossi', by: [FR], on: [GUNMEN] }],
  ],
  [
    'ISWAP fighters overran a military base in Marte, Nigeria, on Monday.',
    [{ date: '2021-06-14', place: 'Marte', by: ['ISWAP'], on: [NG] }],
  ],
  [
    'Gunmen burned 40 houses in the village of Ogossagou in Mali on June 6.',
    [{ type: 'looting-property-destruction', date: '2021-06-06', place: 'Ogossagou', by: [GUNMEN] }],
  ],
  [
    'Police arrested five suspected jihadists in Gao, Mali, on Monday.',
    [{ type: 'arrests', date: '2021-06-14', place: 'Gao', by: ['Malian Police'], on: [`${GUNMEN}?`], captured: '5' }],
  ],
  [
    'Militants fired mortars at a UN camp in Kidal, Mali, on June 8.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-08', place: 'Kidal', on: ['MINUSMA'] }],
  ],
  [
    'A Nigerian fighter jet struck a Boko Haram camp near Gwoza on June 2, killing 25 insurgents.',
    [{ type: AIR, date: '2021-06-02', place: 'Gwoza', by: [NG], on: ['Boko Haram'], killed: '25' }],
  ],
  // Passive
  [
    'Twelve villagers were killed by gunmen in Tarkint, northern Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', by: [GUNMEN], on: [CIVILIANS], killed: '12' }],
  ],
  [
    'Four soldiers were killed and six wounded near Djibo, Burkina Faso, on June 8.',
    [{ date: '2021-06-08', place: 'Djibo', on: [BF], killed: '4', injured: '6' }],
  ],
  [
    'A Malian army patrol was ambushed by militants near Hombori on June 4.',
    [{ type: CLASH, date: '2021-06-04', place: 'Hombori', by: [GUNMEN], on: [ML] }],
  ],
  [
    'Three Malian soldiers were killed when their vehicle hit a mine near Mondoro on June 5.',
    [{ type: IED, date: '2021-06-05', place: 'Mondoro', on: [ML], killed: '3' }],
  ],
  [
    'A French journalist was abducted in Gao, Mali, on Monday.',
    [{ type: ABDUCTION, date: '2021-06-14', place: 'Gao', abducted: '1' }],
  ],
  [
    'At least 15 people were shot dead in Dori in Burkina Faso on Saturday night.',
    [{ type: 'attack', date: '2021-06-12', place: 'Dori', killed: '15+' }],
  ],
  [
    'The town of Marte, Nigeria, was seized by ISWAP on June 1.',
    [{ type: 'non-state-actor-overtakes-territory', date: '2021-06-01', place: 'Marte', by: ['ISWAP'] }],
  ],
  [
    'Ten insurgents were killed by Nigerian troops in Gwoza on Sunday.',
    [{ type: CLASH, date: '2021-06-13', place: 'Gwoza', by: [NG], on: [GUNMEN_NG], killed: '10' }],
  ],
  [
    'Five traders have been killed in Bankass, Mali, after gunmen opened fire on their bus on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Bankass', by: [GUNMEN], on: [CIVILIANS], killed: '5' }],
  ],
  [
    'The base in Inates, Niger, was attacked by hundreds of jihadists on June 10.',
    [{ type: CLASH, date: '2021-06-10', place: 'Inatès', by: [GUNMEN_NE], on: [NE] }],
  ],
  [
    'Two policemen were wounded by a roadside bomb near Dori, Burkina Faso, on June 3.',
    [{ type: IED, date: '2021-06-03', place: 'Dori', injured: '2' }],
  ],
  [
    'A village chief was executed by JNIM in Dinangourou, Mali, on June 2.',
    [{ type: 'attack', date: '2021-06-02', place: 'Dinangorou', by: ['JNIM'], on: [CIVILIANS], killed: '1' }],
  ],
  // Participles and reduced clauses
  [
    'Militants attacked a post near Bosso, Niger, on June 12, killing five soldiers and wounding eight.',
    [{ type: CLASH, date: '2021-06-12', place: 'Bosso', by: [GUNMEN_NE], on: [NE], killed: '5', injured: '8' }],
  ],
  [
    'A bomb exploded in a market in Gao, Mali, on June 10, injuring 17 people.',
    [{ type: IED, date: '2021-06-10', place: 'Gao', injured: '17' }],
  ],
  [
    'Riding motorcycles, gunmen opened fire on worshippers in Dablo, Burkina Faso, on Sunday, killing six.',
    [{ type: 'attack', date: '2021-06-13', place: 'Dablo', by: [GUNMEN_BF], on: [CIVILIANS_BF], killed: '6' }],
  ],
  [
    'The soldiers killed in Mondoro, Mali, on June 5 were buried on Monday.',
    [{ date: '2021-06-05', place: 'Mondoro', on: [ML] }],
  ],
  [
    'Attacked by dozens of jihadists on June 11, the garrison of Mondoro, Mali, lost nine soldiers.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: [GUNMEN], on: [ML], killed: '9' }],
  ],
  [
    'Militants struck Djibo, Burkina Faso, on Monday, leaving 13 civilians dead and setting the market ablaze.',
    [{ type: 'attack', date: '2021-06-14', place: 'Djibo', by: [GUNMEN_BF], on: [CIVILIANS_BF], killed: '13' }],
  ],
  [
    'Another four soldiers killed in Tarkint, Mali, in March.',
    [{ date: '2021-03', place: 'Tarkint', on: [ML], killed: '4' }],
  ],
  // Nominals
  [
    'The killing of 12 villagers by gunmen in Tarkint, Mali, on Monday shocked the region.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', by: [GUNMEN], on: [CIVILIANS], killed: '12' }],
  ],
  [
    'An attack on a Malian army base by JNIM in Boulkessi on June 10 killed nine soldiers.',
    [{ type: CLASH, date: '2021-06-10', place: 'Boulkessi', by: ['JNIM'], on: [ML], killed: '9' }],
  ],
  [
    "JNIM's attack on the Malian garrison in Mondoro on June 11 left seven soldiers dead.",
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: [ML], killed: '7' }],
  ],
  [
    'Clashes between Malian troops and jihadists near Hombori on June 9 left 20 dead.',
    [{ type: CLASH, date: '2021-06-09', place: 'Hombori', killed: '20' }],
  ],
  [
    'A suicide car bombing on a French patrol near Gossi, Mali, on June 1 wounded six soldiers.',
    [{ type: 'suicide-bomb', date: '2021-06-01', place: 'Gossi', on: [FR], injured: '6' }],
  ],
  [
    'The abduction of three nurses near Dori in Burkina Faso on June 6 has drawn condemnation.',
    [{ type: ABDUCTION, date: '2021-06-06', place: 'Dori', on: [CIVILIANS_BF], abducted: '3' }],
  ],
  [
    'A French air strike near Bounti, Mali, on June 3 killed 19 people.',
    [{ type: AIR, date: '2021-06-03', place: 'Bounti', by: [FR], killed: '19' }],
  ],
  [
    'A Boko Haram ambush on a convoy of the Nigerian army near Gwoza killed 10 soldiers on Saturday.',
    [{ type: CLASH, date: '2021-06-12', place: 'Gwoza', by: ['Boko Haram'], on: [NG], killed: '10' }],
  ],
  [
    'The explosion of a roadside bomb near Mondoro, Mali, on June 5 cost the lives of three soldiers.',
    [{ type: IED, date: '2021-06-05', place: 'Mondoro', on: [ML], killed: '3' }],
  ],
  [
    'The death of two aid workers in an ambush near Diffa, Niger, on June 8 was confirmed.',
    [{ type: 'attack', date: '2021-06-08', place: 'Diffa', on: [CIVILIANS_NE], killed: '2' }],
  ],
  [
    'A mortar attack on the UN camp in Kidal, Mali, on June 8 wounded two peacekeepers.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-08', place: 'Kidal', on: ['MINUSMA'], injured: '2' }],
  ],
  [
    'The capture of Marte, Nigeria, by ISWAP on June 1 forced thousands to flee.',
    [{ type: 'non-state-actor-overtakes-territory', date: '2021-06-01', place: 'Marte', by: ['ISWAP'] }],
  ],
  // Relative clauses and apposition
  [
    'Gunmen who arrived on motorcycles killed 12 villagers in Tarkint, Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', by: [GUNMEN], on: [CIVILIANS], killed: '12' }],
  ],
  [
    'The attack, which targeted a Malian army camp in Boulkessi on June 10, killed nine soldiers.',
    [{ type: CLASH, date: '2021-06-10', place: 'Boulkessi', on: [ML], killed: '9' }],
  ],
  [
    'The militants, who are loyal to Islamic State, killed four soldiers near Inates, Niger, on June 12.',
    [{ type: CLASH, date: '2021-06-12', place: 'Inatès', on: [NE], killed: '4' }],
  ],
  [
    'JNIM, an alliance linked to al-Qaeda, attacked a Malian army post in Mondoro on June 11.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: [ML] }],
  ],
  [
    'Three soldiers, including an officer, were killed in Djibo, Burkina Faso, on June 8.',
    [{ date: '2021-06-08', place: 'Djibo', on: [BF], killed: '3' }],
  ],
  [
    'Oumar Cissé, the mayor of Koro, was shot dead by unknown gunmen in Koro, Mali, on June 7.',
    [{ type: 'attack', date: '2021-06-07', place: 'Koro', by: [GUNMEN], killed: '1' }],
  ],
  [
    'Eleven people, most of them women and children, were killed in Bosso, Niger, on June 12.',
    [{ date: '2021-06-12', place: 'Bosso', killed: '11' }],
  ],
  [
    'Soldiers whose convoy had been ambushed near Djibo, Burkina Faso, on June 8 killed 15 attackers.',
    [{ type: CLASH, date: '2021-06-08', place: 'Djibo', killed: '15' }],
  ],
  // Coordination
  [
    'Two soldiers and three civilians were killed in Djibo, Burkina Faso, on June 8.',
    [{ date: '2021-06-08', place: 'Djibo', killed: '5' }],
  ],
  [
    'Gunmen killed four farmers and abducted six others near Konduga, Nigeria, on Sunday.',
    [{ date: '2021-06-13', place: 'Konduga', by: [GUNMEN_NG], on: [CIVILIANS_NG], killed: '4', abducted: '6' }],
  ],
  [
    'Bandits killed eight people, burned houses and stole cattle in Tarkint, Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', by: [GUNMEN], killed: '8' }],
  ],
  [
    'The attack in Bosso, Niger, on June 12 killed five soldiers, wounded eight and left two missing.',
    [{ date: '2021-06-12', place: 'Bosso', on: [NE], killed: '5', injured: '8', missing: '2' }],
  ],
  [
    'Soldiers and gendarmes were ambushed near Djibo, Burkina Faso, on June 8; six died.',
    [{ type: CLASH, date: '2021-06-08', place: 'Djibo', killed: '6' }],
  ],
  // Control and support verbs
  [
    'Gunmen opened fire on a bus near Bandiagara, Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Bandiagara', by: [GUNMEN], on: [CIVILIANS] }],
  ],
  [
    'A Malian army convoy came under attack near Hombori on June 4.',
    [{ type: CLASH, date: '2021-06-04', place: 'Hombori', on: [ML] }],
  ],
  [
    'A French patrol came under fire near Gossi, Mali, on June 1.',
    [{ type: CLASH, date: '2021-06-01', place: 'Gossi', on: [FR] }],
  ],
  [
    'Malian soldiers repelled an attack by jihadists on their camp in Mondoro on June 11.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: [GUNMEN], on: [ML] }],
  ],
  [
    'The army fell into an ambush near Djibo, Burkina Faso, on June 8 and lost seven men.',
    [{ type: CLASH, date: '2021-06-08', place: 'Djibo', on: [BF], killed: '7' }],
  ],
  [
    'Jihadists launched an assault on an army post in Inates, Niger, on June 12.',
    [{ type: CLASH, date: '2021-06-12', place: 'Inatès', by: [GUNMEN_NE], on: [NE] }],
  ],
  [
    'Boko Haram carried out a raid on Konduga, Nigeria, on Sunday, killing four.',
    [{ type: 'attack', date: '2021-06-13', place: 'Konduga', by: ['Boko Haram'], killed: '4' }],
  ],
  [
    'A woman blew herself up at a mosque in Maiduguri, Nigeria, on Sunday, killing three worshippers.',
    [{ type: 'suicide-bomb', date: '2021-06-13', place: 'Maiduguri', on: [CIVILIANS_NG], killed: '3' }],
  ],
  [
    'Troops exchanged fire with bandits in Kankara, Nigeria, on Friday.',
    [{ type: CLASH, date: '2021-06-11', place: 'Kankara' }],
  ],
  [
    'The Nigerian army suffered an attack near Marte on June 1 in which 12 soldiers died.',
    [{ type: CLASH, date: '2021-06-01', place: 'Marte', on: [NG], killed: '12' }],
  ],
  [
    'A vehicle carrying teachers ran over a mine near Mondoro, Mali, on June 5, killing two.',
    [{ type: IED, date: '2021-06-05', place: 'Mondoro', killed: '2' }],
  ],
  [
    'Peacekeepers hit a roadside bomb near Kidal, Mali, on June 9; one was killed.',
    [{ type: IED, date: '2021-06-09', place: 'Kidal', on: ['MINUSMA'], killed: '1' }],
  ],
  // Elision and figures
  [
    'More than 20 villagers were killed in Ogossagou, Mali, on June 6.',
    [{ type: 'attack', date: '2021-06-06', place: 'Ogossagou', on: [CIVILIANS], killed: '20+' }],
  ],
  [
    'Up to 40 soldiers were killed in Inates, Niger, on June 12.',
    [{ date: '2021-06-12', place: 'Inatès', on: [NE], killed: '-40' }],
  ],
  [
    'Between 10 and 15 civilians were killed in Tarkint, Mali, on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Tarkint', on: [CIVILIANS], killed: '10-15' }],
  ],
  [
    'An attack in Djibo, Burkina Faso, on June 8 claimed 16 lives.',
    [{ date: '2021-06-08', place: 'Djibo', killed: '16' }],
  ],
  [
    'Eight attackers and two soldiers were killed when jihadists attacked a camp in Mondoro, Mali, on June 11.',
    [{ type: CLASH, date: '2021-06-11', place: 'Mondoro', by: [GUNMEN], on: [ML], killed: '10' }],
  ],
  [
    'A nine-year-old boy was killed by a shell in Kidal, Mali, on June 8.',
    [{ date: '2021-06-08', place: 'Kidal', on: [CIVILIANS], killed: '1' }],
  ],
  // Nationality, names and kinds
  [
    'Nigerien forces killed 11 Boko Haram fighters near Diffa on June 7.',
    [{ type: CLASH, date: '2021-06-07', place: 'Diffa', by: [NE], on: ['Boko Haram'], killed: '11' }],
  ],
  [
    'Members of the Islamic State in the Greater Sahara (ISGS) killed five soldiers near Inates, Niger, on June 12.',
    [{ type: CLASH, date: '2021-06-12', place: 'Inatès', by: ['ISGS'], on: [NE], killed: '5' }],
  ],
  [
    'Residents accused Malian soldiers of killing nine civilians in Boulkessi on June 10.',
    [{ type: 'attack', date: '2021-06-10', place: 'Boulkessi', by: [`${ML}?`], on: [CIVILIANS], killed: '9' }],
  ],
  [
    'JNIM claimed responsibility for the attack that killed nine Malian soldiers in Boulkessi on June 10.',
    [{ type: CLASH, date: '2021-06-10', place: 'Boulkessi', by: ['JNIM'], on: [ML], killed: '9' }],
  ],
  [
    'Security forces shot dead two demonstrators during a protest in Gao, Mali, on Monday.',
    [{ type: 'excessive-force-against-protesters', date: '2021-06-14', place: 'Gao', killed: '2' }],
  ],
  [
    'Police fired tear gas at protesters in Gao, Mali, on Monday.',
    [{ type: 'protest-with-intervention', date: '2021-06-14', place: 'Gao' }],
  ],
  [
    'Hundreds of residents protested against insecurity in Gao, Mali, on Monday.',
    [{ type: 'peaceful-protest', date: '2021-06-14', place: 'Gao' }],
  ],
  [
    'Two armed groups signed a ceasefire in Kidal, Mali, on June 8.',
    [{ type: 'agreement', date: '2021-06-08', place: 'Kidal' }],
  ],
  [
    'French troops pulled out of their base in Kidal, Mali, on June 8.',
    [{ type: 'non-violent-transfer-of-territory', date: '2021-06-08', place: 'Kidal', by: [FR] }],
  ],
  [
    'Gunmen threw a grenade into a bar in Bamako, Mali, on Saturday, wounding four people.',
    [{ type: 'grenade', date: '2021-06-12', place: 'Bamako', injured: '4' }],
  ],
  [
    'Eighty Boko Haram fighters surrendered to Nigerian troops in Gwoza on June 2.',
    [{ type: 'change-to-group-activity', date: '2021-06-02', place: 'Gwoza' }],
  ],
  // Silent: negation, hypothesis, threat, plan
  ['No attack was reported in Gao, Mali, on Monday.', []],
  ['Militants could attack Gao in Mali in the coming weeks, analysts warned.', []],
  ['JNIM threatened to attack French bases in Mali.', []],
  ['The army plans to launch an operation against jihadists near Djibo next month.', []],
  ['If soldiers are attacked in Gao again, the mission will leave Mali, the minister said.', []],
  ['Mali needs more troops to prevent attacks on villages, the general said.', []],
  ['Diplomats said on Monday that a full-scale assault on Gao in Mali could force thousands of people to flee.', []],
  [
    'Gunmen killed five traders in Gao, Mali, on Monday. The attack could force others to flee.',
    [{ type: 'attack', date: '2021-06-14', place: 'Gao', killed: '5' }],
  ],
  ['On Monday mediators persuaded the rebels to hold off from an attack on Gao in Mali.', []],
  // Silent: what is usual, told in the present; headlines tell deeds in it
  [
    'The governor spoke in Gao, Mali, of a hard year. Militants attack villages there and plant mines on the roads.',
    [],
  ],
  ['The governor spoke in Gao, Mali, of a hard year. When an army kills civilians, it loses the war, he said.', []],
  [
    'Militants attack village near Gao in Mali\n\nThe governor of the region confirmed that four farmers had been killed there on Monday.',
    [{ type: 'attack', date: '2021-06-14', place: 'Gao', killed: '4' }],
  ],
  // Silent: statistics and summaries
  ['More than 4,000 people were killed in Mali, Burkina Faso and Niger in 2019, according to the UN.', []],
  ['Boko Haram has killed some 36,000 people and displaced two million since 2009.', []],
  ['The insurgency has left thousands dead and forced millions from their homes.', []],
  ['Attacks by jihadists in Burkina Faso have increased since January.', []],
  ['Every year dozens of farmers are killed in clashes with herders in Nigeria.', []],
  // Silent: trials, accidents, disease, sport, words that only look so
  ['A court in Bamako sentenced a man to death for the 2015 attack on a hotel.', []],
  ['Three people were killed in a road accident near Gao, Mali, on Monday.', []],
  ['Floods killed 66 people in Niger in June.', []],
  ['A cholera outbreak has killed 30 people in Diffa, Niger.', []],
  ['Teachers in Niger went on strike on Monday over unpaid wages.', []],
  ['The minister shot down claims that the budget had exploded.', []],
  ['A plane crashed near Gao, Mali, on Monday, killing 12 passengers.', []],
  ['The film tells of a soldier who was killed in Timbuktu.', []],
  ['Fighting corruption is the main battle of the new government in Niamey.', []],
  ['The president condemned terrorism and offered his condolences to the families in Gao.', []],
  ['Researchers in Dakar struck a blow against malaria on Monday.', []],
  [
    'A UN peacekeeper from Chad was killed in an attack on a convoy near Kidal, Mali, on June 9.',
    [{ type: CLASH, date: '2021-06-09', place: 'Kidal', on: ['MINUSMA'], killed: '1' }],
  ],
  ['The governor of Gao urged residents to report suspected militants before they strike.', []],
  [
    'Troops retook the town of Marte in Nigeria from Boko Haram on Monday.',
    [{ type: 'government-regains-territory', date: '2021-06-14', place: 'Marte', by: [NG], on: ['Boko Haram'] }],
  ],
  [
    'An attack on a village near Bandiagara, Mali, on Monday left 11 people dead and three missing.',
    [{ type: 'attack', date: '2021-06-14', place: 'Bandiagara', on: [CIVILIANS], killed: '11', missing: '3' }],
  ],
  [
    'Malian and French soldiers killed 10 jihadists near Gossi on June 1.',
    [{ type: CLASH, date: '2021-06-01', place: 'Gossi', by: [FR, ML], on: [GUNMEN], killed: '10' }],
  ],
  [
    'The raid on Bosso, Niger, on June 12 left seven dead, another 17 wounded.',
    [{ date: '2021-06-12', place: 'Bosso', killed: '7', injured: '17' }],
  ],
  [
    'Seven people died and 17 were injured in an explosion in Gao, Mali, on June 10.',
    [{ type: IED, date: '2021-06-10', place: 'Gao', killed: '7', injured: '17' }],
  ],
  [
    'No one was killed in the attack on the post in Bosso, Niger, on June 12.',
    [{ type: CLASH, date: '2021-06-12', place: 'Bosso', killed: '0' }],
  ],
  [
    'The massacre of 130 villagers in Solhan, Burkina Faso, on June 5 was carried out by jihadists.',
    [{ type: 'attack', date: '2021-06-05', place: 'Solna', by: [GUNMEN_BF], on: [CIVILIANS_BF], killed: '130' }],
  ],
  [
    "The jihadists' raid on Solhan, Burkina Faso, on June 5 left at least 100 civilians dead.",
    [{ type: 'attack', date: '2021-06-05', place: 'Solna', by: [GUNMEN_BF], on: [CIVILIANS_BF], killed: '100+' }],
  ],
  [
    'Dozens of people were killed in Solhan, Burkina Faso, on June 5.',
    [{ date: '2021-06-05', place: 'Solna', killed: '24+' }],
  ],
  [
    'About 100 gunmen on 50 motorcycles attacked Solhan, Burkina Faso, on June 5 and killed 12 people.',
    [{ type: 'attack', date: '2021-06-05', place: 'Solna', by: [GUNMEN_BF], killed: '12' }],
  ],
  [
    'A Turkish-made drone of the Malian army carried out a strike on militants near Tinzaouaten on June 4, killing 12.',
    [{ type: AIR, date: '2021-06-04', by: [ML], on: [GUNMEN], killed: '12' }],
  ],
  [
    'Clashes between JNIM and Boko Haram near Mondoro, Mali, on June 4 left 14 people dead.',
    [{ type: CLASH, date: '2021-06-04', place: 'Mondoro', by: ['JNIM'], on: ['Boko Haram'], killed: '14' }],
  ],
  [
    'Clashes between the army and JNIM near Mondoro, Mali, on June 4 left 14 people dead.',
    [{ type: CLASH, date: '2021-06-04', place: 'Mondoro', by: ['JNIM'], on: [ML], killed: '14' }],
  ],
  // A country that does what armies do; one that only speaks or is the place
  [
    'Chad said it had bombed a camp of Boko Haram near Bosso, Niger, on Monday.',
    [{ type: AIR, date: '2021-06-14', by: ['Chadian Armed Forces'], on: ['Boko Haram'] }],
  ],
  [
    'Niger said gunmen had killed six traders in Bosso on Monday.',
    [{ date: '2021-06-14', by: [GUNMEN_NE], on: [CIVILIANS_NE], killed: '6' }],
  ],
  [
    'Dozo hunters killed 16 Fulani herders near Djenné, Mali, on June 3.',
    [{ type: 'attack', date: '2021-06-03', by: ['Dozo hunters'], killed: '16' }],
  ],
  // Who an unnamed group is said to be
  [
    'Gunmen thought to be from JNIM killed two policemen near Gao, Mali, on Monday.',
    [{ date: '2021-06-14', by: ['JNIM?'], on: ['Malian Police'], killed: '2' }],
  ],
  [
    'Young men in tunics (members of the Koglweogo) killed four herders in Titao, Burkina Faso, on Monday.',
    [{ date: '2021-06-14', by: ['Koglweogo'], on: [CIVILIANS_BF], killed: '4' }],
  ],
  [
    'Fighters whom all here call the men of the forest, that is, Katiba Macina, killed four herders near Djenné, Mali, on Monday.',
    [{ date: '2021-06-14', by: ['Katiba Macina'], on: [CIVILIANS], killed: '4' }],
  ],
  // A bare number counts those whom the doers met; a headline's passive; a clause behind "as"
  [
    'Soldiers ran into bandits near Kankara, Nigeria, on Monday and killed five.',
    [{ date: '2021-06-14', by: [NG], on: [GUNMEN_NG], killed: '5' }],
  ],
  [
    'Malian patrol fired upon near Kidal on Monday, two soldiers wounded.',
    [{ date: '2021-06-14', by: [GUNMEN], on: [ML], injured: '2' }],
  ],
  [
    'Nine soldiers died on Monday as raiders stormed a garrison in Mondoro, Mali.',
    [{ date: '2021-06-14', by: [GUNMEN], on: [ML], killed: '9' }],
  ],
  // Whose the munition is; whose the convoy is; who answers fire
  [
    'A bomb planted by Boko Haram killed a farmer near Mora, Cameroon, on Monday.',
    [{ date: '2021-06-14', by: ['Boko Haram'], on: ['Civilians (Cameroon)'], killed: '1' }],
  ],
  [
    'A convoy of the army and of its partner Africa Corps was attacked by JNIM near Gao, Mali, on Monday.',
    [{ date: '2021-06-14', by: ['JNIM'], on: ['Africa Corps', ML] }],
  ],
  // Descriptions that bear no capital are read where their country is told, and only there
  [
    'Gunmen killed four civilian volunteers in Diapaga, Burkina Faso, on Monday.',
    [{ date: '2021-06-14', by: [GUNMEN_BF], on: ['VDP'], killed: '4' }],
  ],
  // An insertion inside a list of victims; a modifier inside one of doers
  [
    'Thirty-five civilians, most of them women, and seven soldiers died in an attack on Djibo, Burkina Faso, on Monday.',
    [{ date: '2021-06-14', by: [GUNMEN_BF], on: [BF, CIVILIANS_BF], killed: '42' }],
  ],
  [
    'The CMA and the pro-government Platform signed a truce in Anefis, Mali, on Monday.',
    [{ type: 'agreement', date: '2021-06-14', by: ['CMA', 'Platform'] }],
  ],
  // What is told behind a thing that was attacked may be of the attack
  [
    'An attack on a convoy that killed two peacekeepers near Gao, Mali, on Friday was claimed by nobody.',
    [{ by: ['Unidentified armed group (Mali)'], on: ['MINUSMA'], killed: '2' }],
  ],
  [
    'Gunmen attacked a convoy that carried two peacekeepers near Gao, Mali, on Friday.',
    [{ by: ['Unidentified armed group (Mali)'], place: 'Gao' }],
  ],
  // Whom somebody blames, behind the one who does; what is so as a rule blames nobody for this deed
  [
    'Fifteen people were killed in an attack in Bosso, Niger, on Sunday, blamed by officials on Boko Haram.',
    [{ place: 'Bosso', by: ['Boko Haram?'], killed: '15' }],
  ],
  [
    'Fifteen people were killed in an attack in Bosso, Niger, on Sunday. Attacks are usually attributed to Boko Haram and other groups.',
    [{ place: 'Bosso', by: ['Unidentified armed group (Niger)'], killed: '15' }],
  ],
  [
    'A gendarmerie vehicle hit either a mine or an improvised explosive device near Djibo, Burkina Faso, on Sunday, killing two gendarmes.',
    [{ type: IED, place: 'Djibo', by: [GUNMEN_BF], killed: '2' }],
  ],
];

/** What is not read yet: each row runs and must fail. */
export const gaps: readonly Example[] = [
  // "its" convoy: the owner is read as the doer of what befell it
  [
    'MINUSMA is withdrawing from Mali, and on Sunday a convoy of its peacekeepers was hit by an improvised explosive device near Gao, injuring seven peacekeepers.',
    [{ type: IED, date: '2021-06-13', place: 'Gao', by: [GUNMEN], on: ['MINUSMA'], injured: '7' }],
  ],
  [
    'Nobody was hurt when militants fired rockets at the airport of Gao, Mali, on June 9.',
    [{ type: 'shelling-artillery-missile', date: '2021-06-09', place: 'Gao' }],
  ],
  [
    'Soldiers freed 12 hostages held by Boko Haram near Gwoza, Nigeria, on June 2.',
    [{ date: '2021-06-02', place: 'Gwoza' }],
  ],
  ['Mali captain Hamari Traoré fired a shot wide as his side attacked in the second half in Bamako.', []],
];
