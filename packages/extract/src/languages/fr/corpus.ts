import type { Expected } from '../../testing/summary.js';

/** The day on which all texts were published: a Tuesday. */
export const PUBLISHED_ON = '2021-06-15';

/** Texts in the manner of the Sahel's press, written for this purpose, with the events that they tell; none where the text must stay silent. */
export const corpus: readonly (readonly [text: string, events: readonly Expected[]])[] = [
  // What is counted over a stretch of time is no incident
  ['Sur la même période, 131 personnes ont été enlevées dans la région de Diffa, au Niger.', []],
  [
    'Dans le même temps, une embuscade a tué six soldats à Dori, au Burkina Faso.',
    [{ type: 'armed-clash', place: 'Dori', killed: '6' }],
  ],
  // The last word of a verb's phrase behind a day set apart
  [
    'Une attaque d’hommes armés a coûté la vie, samedi, à 23 femmes à Djibo, au Burkina Faso.',
    [{ type: 'attack', date: '2021-06-12', killed: '23' }],
  ],
  ['Une panne a coûté la saison, samedi, à 23 agriculteurs de Djibo, au Burkina Faso.', []],
  // Adjectives behind people do not hide their verb; a commando attacks, a mine of gold or with a name is no weapon
  [
    'Dimanche, des assaillants encagoulés attaquent la station de police de Bankass, au Mali.',
    [{ type: 'armed-clash', date: '2021-06-13', place: 'Bankass', on: ['Malian Police'] }],
  ],
  [
    'Dimanche, un commando attaque un hôtel à Bankass, au Mali, tuant six personnes.',
    [{ type: 'attack', place: 'Bankass', by: ['Unidentified armed group (Mali)'], killed: '6' }],
  ],
  [
    "Dimanche, des hommes armés ont attaqué la mine d'or de Bankass, au Mali, tuant six orpailleurs.",
    [{ type: 'attack', place: 'Bankass', killed: '6' }],
  ],
  // What commas or a place part from its verb is its object still; what armed people go away with they took
  [
    'Les FAMa ont neutralisé, le 13 juin, deux terroristes dans le secteur de Bankass.',
    [{ type: 'armed-clash', date: '2021-06-13', by: ['Malian Armed Forces'], killed: '2' }],
  ],
  ['Des hommes armés ont tué dimanche à Bankass deux bergers.', [{ type: 'attack', place: 'Bankass', killed: '2' }]],
  [
    'Des bandits ont attaqué Guiré, au Mali, dimanche et sont repartis avec onze femmes et trois fillettes.',
    [{ type: 'abduction-forced-disappearance', place: 'Guiré', abducted: '14' }],
  ],
  ['Les visiteurs sont repartis de Bankass dimanche avec leurs familles.', []],
  [
    'Une patrouille de gendarmes tombe dans un guet-apens à Bankass dimanche. Deux morts.',
    [{ type: 'armed-clash', on: ['Malian Gendarmerie'], killed: '2' }],
  ],
  // A region named by two winds, in news of its country; a make of car is no place
  [
    'Des hommes armés ont tué 24 personnes vendredi dans le Centre-Nord du Burkina Faso. Trois « Toyota » ont été brûlées.',
    [{ date: '2021-06-11', place: 'Centre-Nord', killed: '24' }],
  ],
  // A unit that is called by a word for a kind of place; the lake itself is none
  [
    'Tchad : six soldats tués au Lac. Une position de l’armée a été attaquée vendredi à Kaiga, au Lac, par Boko Haram. Six soldats ont été tués.',
    [{ date: '2021-06-11', place: 'Kaïga', by: ['Boko Haram'], on: ['Chadian Armed Forces'], killed: '6' }],
  ],
  [
    'Quatre pêcheurs ont été tués vendredi par Boko Haram dans le Lac, au Tchad.',
    [{ date: '2021-06-11', place: 'Lac', by: ['Boko Haram'], killed: '4' }],
  ],
  // Whom bare figures count may stand behind them; who speaks does not
  [
    'L’attaque de vendredi à Abala, au Niger, a fait 12 morts et cinq blessés parmi les éléments des FDS.',
    [{ type: 'armed-clash', date: '2021-06-11', on: ['Nigerien Armed Forces'], killed: '12', injured: '5' }],
  ],
  [
    'Un accrochage avec des éléments de Boko Haram a fait deux blessés dans les rangs de l’armée vendredi à Toumour, au Niger.',
    [{ date: '2021-06-11', by: ['Boko Haram'], on: ['Nigerien Armed Forces'], injured: '2' }],
  ],
  [
    'L’attaque de vendredi à Abala, au Niger, a fait douze morts, dont deux femmes, selon un communiqué de l’armée.',
    [{ type: 'attack', date: '2021-06-11', on: ['Civilians (Niger)'], killed: '12' }],
  ],
  // Where the hurt are flown is neither the place nor the means of the deed
  [
    'Une pirogue a sauté vendredi sur un engin explosif à Kaiga, au Tchad. Les six blessés ont été évacués par hélicoptère à N’Djamena.',
    [{ type: 'remote-explosive-landmine-ied', date: '2021-06-11', place: 'Kaïga', injured: '6' }],
  ],
  [
    'Un hélicoptère de l’armée a frappé vendredi un campement de terroristes près de Kaiga, au Tchad, faisant six morts.',
    [{ type: 'air-drone-strike', date: '2021-06-11', killed: '6' }],
  ],
  // Where no country is named, an army's name or the places tell which it is
  [
    'Des éléments du BIR ont tué trois terroristes vendredi à Mora.',
    [{ date: '2021-06-11', place: 'Mora', by: ['BIR (Cameroon)'], killed: '3' }],
  ],
  [
    'L’opération Niya a neutralisé vendredi douze terroristes près de Boni.',
    [{ date: '2021-06-11', by: ['Nigerien Armed Forces'], on: ['Unidentified armed group (Niger)'], killed: '12' }],
  ],
  [
    'Au Burkina Faso, des éléments du BIR ont tué trois terroristes vendredi à Mani.',
    [{ date: '2021-06-11', by: ['BIR (Burkina Faso)'], killed: '3' }],
  ],
  // A part of the country that the text is about is no town told before
  [
    'Tchad : deux soldats ont été tués vendredi à Baga Sola par Boko Haram. Le 10 mai, 13 personnes avaient été tuées dans des affrontements entre agriculteurs et éleveurs dans l’est du pays.',
    [
      { date: '2021-06-11', place: 'Baga Sola', by: ['Boko Haram'], killed: '2' },
      { date: '2021-05-10', place: 'eastern Chad', killed: '13' },
    ],
  ],
  // A day beside a deed told before; a newspaper is no place
  [
    'L’Œil du Sahel – Une attaque de Boko Haram a tué deux soldats vendredi à Mora, au Cameroun. À la veille de cette attaque, deux pêcheurs avaient été enlevés à Darak.',
    [
      { date: '2021-06-11', place: 'Mora', by: ['Boko Haram'], killed: '2' },
      { date: '2021-06-10', place: 'Darak', abducted: '2' },
    ],
  ],
  // Several villages, one deed; the day may stand before their names
  [
    'Des hommes armés ont attaqué dimanche les villages de Téra, Makalondi et Torodi, au Niger, tuant 13 personnes.',
    [{ date: '2021-06-13', place: 'Téra', alsoAt: ['Makalondi', 'Torodi'], killed: '13' }],
  ],
  [
    'Des hommes armés ont attaqué dimanche Dolbel et Banibangou, au Niger, tuant 13 personnes.',
    [{ date: '2021-06-13', place: 'Dolbèl', alsoAt: ['Bani Bangou'], killed: '13' }],
  ],
  [
    'Des hommes armés ont tué trois personnes dimanche dans le village de Téra, commune de Torodi, au Niger.',
    [{ date: '2021-06-13', place: 'Téra', killed: '3' }],
  ],
  // Taken away, or brought to the gendarmes
  [
    'Le chef du village de Dompta, au Cameroun, a été conduit vers une destination inconnue vendredi par des hommes armés.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-11', place: 'Dompta', abducted: '1' }],
  ],
  ['Le blessé a été conduit à l’hôpital de Maroua, au Cameroun, vendredi.', []],
  // A text of a country that the gazetteer does not have finds no village in another
  [
    'Centrafrique : une position des FACA a été attaquée vendredi par des combattants de la CPC au village Wawa.',
    [{ type: 'armed-clash', date: '2021-06-11', place: 'Wawa', on: ['Central African Armed Forces'] }],
  ],
  // Many people counted over months
  ['D’octobre 2020 à mars 2021, au moins 722 personnes ont été enlevées dans l’État de Zamfara, au Nigeria.', []],
  // Losses
  [
    'Trois soldats ont été tués vendredi près de Mondoro, au Mali, ainsi que cinq assaillants.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '8' }],
  ],
  [
    'Le bilan de l’attaque de vendredi à Mondoro, au Mali, est passé de 22 à 35 morts, selon le gouverneur.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '35' }],
  ],
  [
    'Le bilan est de 27 militaires tués et 33 blessés après l’attaque de vendredi à Mondoro, au Mali. Côté ennemi, 70 terroristes ont été neutralisés.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '97', injured: '33' }],
  ],
  [
    'Quatre militaires ont péri vendredi dans une embuscade à une vingtaine de kilomètres d’Ansongo, au Mali.',
    [{ date: '2021-06-11', place: '20 km from Ansongo', killed: '4' }],
  ],
  [
    'Les FAMa ont réagi dimanche à une attaque complexe du JNIM à Mondoro, au Mali. Bilan côté FAMa : 17 morts et 22 blessés. Côté terroriste : 7 morts. Côté civil : 4 morts.',
    [{ date: '2021-06-13', place: 'Mondoro', by: ['JNIM'], on: ['Malian Armed Forces'], killed: '28', injured: '22' }],
  ],
  [
    'Une patrouille de l’armée a été prise à partie vendredi près de Mondoro, au Mali. Côté ami, deux militaires sont tombés. Côté ennemi : plusieurs terroristes neutralisés.',
    [{ date: '2021-06-11', place: 'Mondoro', on: ['Malian Armed Forces'], killed: '2+' }],
  ],
  [
    'Le bilan de l’attaque de vendredi contre le camp de Mondoro, au Mali, est passé de 53 à 49 soldats tués.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '49' }],
  ],
  [
    'Des hommes armés ont attaqué Mondoro, au Mali, vendredi. Le bilan fait état de 11 morts, dont 5 enfants, et de 23 blessés.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '11', injured: '23' }],
  ],
  [
    'Vendredi, des échanges de tirs ont coûté la vie à un soldat et à quatre assaillants près de Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '5' }],
  ],
  [
    'Des hommes armés ont attaqué Mondoro, au Mali, vendredi. L’armée annonce 132 morts. Des sources locales parlent de 160 morts.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '132-160' }],
  ],
  [
    'L’attaque de vendredi à Mondoro, au Mali, s’est soldée par huit (08) morts et treize (13) blessés dans le rang des FAMa.',
    [{ date: '2021-06-11', place: 'Mondoro', on: ['Malian Armed Forces'], killed: '8', injured: '13' }],
  ],
  [
    'Une patrouille est tombée vendredi dans une embuscade à Mondoro, au Mali. Le bilan provisoire fait état de 5 morts côté FAMa et trois côté terroristes.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '8' }],
  ],
  [
    'Une attaque contre un poste de Mondoro, au Mali, a fait vendredi trois morts parmi les soldats et deux parmi les gendarmes.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '5' }],
  ],
  [
    'Une patrouille a été attaquée vendredi à Mondoro, au Mali. Le ratissage a permis de dénombrer 17 terroristes neutralisés. L’armée a pu abattre une dizaine de fuyards.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '17' }],
  ],
  // Things lost and others hurt are no dead; who is hurt beside the dead is not they
  [
    'Les FAMa ont été attaquées vendredi à Mondoro, au Mali. Elles déplorent un blessé et ont perdu quatre autres véhicules.',
    [{ date: '2021-06-11', place: 'Mondoro', injured: '1' }],
  ],
  [
    'L’explosion d’une mine vendredi près de Mondoro, au Mali, a coûté la vie à 8 passagers et plusieurs autres blessés.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '8' }],
  ],
  // A second insertion names a part of those who died
  [
    'Vingt-quatre civils, dont des femmes, qui rentraient d’une foire, avaient péri vendredi à Mondoro, au Mali, dans l’explosion d’une mine.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '24' }],
  ],
  // Men dressed as hunters are taken for hunters, men dressed as soldiers for nobody
  [
    'Des hommes armés, habillés en tenue de chasseurs dozos, ont attaqué vendredi le village de Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['Dozo hunters'] }],
  ],
  [
    'Des hommes armés, habillés en tenue de militaires, ont attaqué vendredi le village de Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['Unidentified armed group (Mali)'] }],
  ],
  [
    'Les VDP ont été confrontés vendredi à une attaque de plusieurs dizaines de terroristes à Djibo, au Burkina Faso.',
    [{ date: '2021-06-11', place: 'Djibo', on: ['VDP'] }],
  ],
  // Where a place lies is said behind a quotation mark, and by a place beside it: neither is one more place of the attack
  [
    '« Des hommes armés ont attaqué vendredi le village de Bandal », situé dans la commune de Mondoro, a dit un habitant.',
    [{ date: '2021-06-11', place: 'Bandal' }],
  ],
  [
    'Une frappe de l’armée malienne a tué vendredi une dizaine de terroristes à 5 km au Sud-Ouest de Mondoro.',
    [{ date: '2021-06-11', place: '5 km southwest of Mondoro', by: ['Malian Armed Forces'], killed: '10' }],
  ],
  // A name that goes on behind a particle is a person's
  [
    'Une attaque a visé vendredi le camp de Mondoro, au Mali. Le groupe donne le nom d’un certain Gao al-Ansari, qui serait le kamikaze.',
    [{ date: '2021-06-11', place: 'Mondoro' }],
  ],
  // The day on which somebody speaks parts nothing
  [
    'Une équipe de la gendarmerie est tombée dimanche dans une embuscade à Mondoro, au Mali. Lundi soir, l’armée a précisé dans un communiqué que sept personnes étaient blessées.',
    [{ date: '2021-06-13', place: 'Mondoro', injured: '7' }],
  ],
  // What a span of time is counted from is another incident; so is what follows "en outre" on its own day
  [
    'Une mine a tué trois soldats samedi à Mondoro, au Mali. L’explosion a fait deux blessés, moins d’une semaine après une attaque de jihadistes à Hombori.',
    [
      { date: '2021-06-12', place: 'Mondoro', killed: '3', injured: '2' },
      { date: '2021-06-05', place: 'Hombori' },
    ],
  ],
  [
    'Des hommes armés ont tué trois civils samedi à Mondoro, au Mali. Le même jour, cinq Peuls, âgés de 14 à 73 ans, ont été exécutés à Hombori.',
    [
      { date: '2021-06-12', place: 'Mondoro', killed: '3' },
      { date: '2021-06-12', place: 'Hombori', on: ['Civilians (Mali)'], killed: '5' },
    ],
  ],
  // An army on alert after an attack was attacked; one on alert for attacks was not
  [
    'L’armée malienne est en alerte maximale après avoir été l’objet d’une attaque, ce vendredi, à Mondoro.',
    [{ date: '2021-06-11', place: 'Mondoro', on: ['Malian Armed Forces'] }],
  ],
  ['L’armée malienne est en alerte face à une attaque sur Mondoro.', []],
  // The day of a deed that somebody claims, told behind a word for doing, is the deed's
  [
    'Le GSIM a revendiqué l’attaque perpétrée le lundi 7 juin contre une base militaire de Djibo, dans le nord du Burkina Faso.',
    [{ date: '2021-06-07', by: ['JNIM'] }],
  ],
  // Where a commune was told before, its villages are no other place
  [
    'La commune de Mondoro, au Mali, est en deuil après une embuscade tendue contre des chasseurs. Cette attaque s’est déroulée vendredi non loin du village de Bandal, dans la commune de Mondoro. Le bilan est de 10 morts.',
    [{ date: '2021-06-11', killed: '10' }],
  ],
  // Others gravely hurt are not among the dead
  [
    'Sept enfants ont été tués et deux autres grièvement blessés vendredi à Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '7', injured: '2' }],
  ],
  [
    'Le bilan de l’attaque de vendredi à Mondoro, au Mali, s’est alourdi, passant de sept à huit morts et quatre blessés.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '8', injured: '4' }],
  ],
  [
    'Un convoi a été attaqué vendredi à Mondoro, au Mali. Un appui aérien a permis de détecter et neutraliser une trentaine de terroristes.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '30' }],
  ],
  // Fights to come are none
  ['Le président a demandé aux militaires maliens de se tenir prêts pour les prochains combats à Mondoro.', []],
  // Lists of incidents
  [
    'Semaine du 7 au 13 juin 2021\n\n09/06 – Mondoro (Douentza) : frappe de drone de l’armée, deux combattants tués.\n\n11/06 – Hombori : un gendarme enlevé par des hommes armés.',
    [
      { date: '2021-06-09', place: 'Mondoro', killed: '2' },
      { date: '2021-06-11', place: 'Hombori', abducted: '1' },
    ],
  ],
  // Places
  [
    'Des hommes armés ont tendu vendredi une embuscade à des gendarmes vers Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro' }],
  ],
  [
    'Des hommes armés ont attaqué Mondoro, au Mali, vendredi. Trois civils ont été tués, les autres ont fui vers Hombori.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '3' }],
  ],
  [
    'Bamako, le 14 juin - Deux soldats ont été tués vendredi dans une embuscade à Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '2' }],
  ],
  // Days
  [
    'Quatre jours après le massacre de Mondoro, au Mali, qui a fait douze morts, le préfet a été limogé.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '12' }],
  ],
  [
    'Un officier a confirmé, lundi 14 juin, l’attaque menée la veille contre un poste de l’armée à Mondoro, au Mali. Six soldats ont été tués.',
    [{ date: '2021-06-13', place: 'Mondoro', killed: '6' }],
  ],
  [
    'Dans la nuit de samedi à dimanche, des hommes armés ont attaqué Mondoro, au Mali. Neuf civils ont été tués. Des blessés ont été évacués dimanche.',
    [{ date: '2021-06-12/2021-06-13', place: 'Mondoro', killed: '9' }],
  ],
  [
    'Le 5 juin, des hommes armés ont attaqué Mondoro, au Mali, tuant deux gendarmes. Dans la nuit du 9 au 10, ils ont incendié l’école de Hombori.',
    [
      { date: '2021-06-05', place: 'Mondoro', killed: '2' },
      { date: '2021-06-09/2021-06-10', place: 'Hombori' },
    ],
  ],
  // Who did it
  [
    'Le JNIM a mené vendredi une attaque contre Mondoro, au Mali. L’assaut des djihadistes a coûté la vie à trois soldats.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: ['Malian Armed Forces'], killed: '3' }],
  ],
  [
    'Une équipe de volontaires (VDP) est tombée dans une embuscade vendredi près de Pama, au Burkina Faso. Six VDP ont été tués. Une dizaine d’assaillants ont été neutralisés.',
    [
      {
        date: '2021-06-11',
        place: 'Pama',
        by: ['Unidentified armed group (Burkina Faso)'],
        on: ['VDP'],
        killed: '16',
      },
    ],
  ],
  [
    'L’attaque de vendredi contre le camp de Mondoro, au Mali, a fait sept morts. Elle a été revendiquée samedi par le Gsim.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], killed: '7' }],
  ],
  [
    'Vendredi, une centaine de femmes ont défilé à Dori, au Burkina Faso, pour réclamer la paix.',
    [{ type: 'peaceful-protest', date: '2021-06-11', by: ['Protesters (Burkina Faso)'], on: [] }],
  ],
  [
    'Les militaires ont contré une attaque de Boko Haram vendredi à Kolofata, au Cameroun, tuant 12 assaillants.',
    [{ date: '2021-06-11', place: 'Kolofata', by: ['Boko Haram'], on: ['Cameroonian Armed Forces'], killed: '12' }],
  ],
  // The day of the deed
  [
    'L’armée malienne a annoncé dimanche avoir tué 12 terroristes vendredi près de Nampala.',
    [{ date: '2021-06-11', place: 'Nampala', by: ['Malian Armed Forces'], killed: '12' }],
  ],
  [
    'Les assaillants ont surgi vendredi dans le quartier nord de Markoye, au Burkina Faso, et tué neuf personnes.',
    [{ type: 'attack', date: '2021-06-11', place: 'Markoye', killed: '9' }],
  ],
  // A date between the words of a phrase
  [
    'Un convoi de l’armée est tombé vendredi dans une embuscade dressée par le GSIM près de Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: ['Malian Armed Forces'] }],
  ],
  [
    'Neuf soldats ont perdu, vendredi, la vie près de Mondoro, au Mali, dans une attaque.',
    [{ date: '2021-06-11', place: 'Mondoro', on: ['Malian Armed Forces'], killed: '9' }],
  ],
  [
    'L’attaque de Mondoro, au Mali, a coûté la vie vendredi à une dizaine de soldats.',
    [{ date: '2021-06-11', place: 'Mondoro', on: ['Malian Armed Forces'], killed: '10' }],
  ],
  [
    'Des frappes de drones de l’armée malienne ont tué, vendredi 11 juin, cinq civils à Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['Malian Armed Forces'], on: ['Civilians (Mali)'], killed: '5' }],
  ],
  [
    'L’armée a tendu vendredi une embuscade à des terroristes près de Mondoro, au Mali, tuant quatre d’entre eux.',
    [{ date: '2021-06-11', place: 'Mondoro', by: ['Malian Armed Forces'], killed: '4' }],
  ],
  ['Le maire est tombé vendredi dans les bras de son frère à Mopti.', []],
  // Who is quoted is not among the dead
  [
    'Selon un élu local, 6 habitants ont perdu la vie vendredi dans une attaque à Mondoro, au Mali.',
    [{ date: '2021-06-11', place: 'Mondoro', killed: '6' }],
  ],
  // Where the wounded were taken is not where they were hurt
  [
    'Dix-sept militaires ont été tués et 20 blessés, tous évacués sur Niamey, vendredi dans une embuscade près de Torodi.',
    [{ date: '2021-06-11', place: 'Torodi', killed: '17', injured: '20' }],
  ],
  // Sums over years
  [
    'Une attaque a fait trois morts vendredi à Diffa, au Niger. Depuis 2014, le conflit a fait plus de 3 000 morts dans la région.',
    [{ date: '2021-06-11', place: 'Diffa', killed: '3' }],
  ],
  ['Depuis le début de l’année, plus de 200 personnes ont été tuées dans le pays.', []],
  // Stopped by gunmen
  [
    'Un convoi de commerçants a été intercepté vendredi par des hommes armés à Pama, au Burkina Faso. Cinq chauffeurs restent introuvables.',
    [{ type: 'attack', date: '2021-06-11', place: 'Pama', on: ['Civilians (Burkina Faso)'], missing: '5' }],
  ],
  [
    'Les gendarmes ont mis la main sur une bande de ravisseurs vendredi à Maradi, au Niger.',
    [{ type: 'arrests', date: '2021-06-11', place: 'Maradi', by: ['Nigerien Gendarmerie'] }],
  ],
  // Typed without accents
  [
    'Des individus armes ont attaque vendredi soir le poste de gendarmerie de Dogofry, au Mali. Deux gendarmes ont ete tues. Leurs armes ont ete prises et le poste a ete brule. Les habitants disent que la peur gagne toute la zone et que les hommes armes circulent sur les pistes depuis le mois de mai, sans que les autorites aient pu faire quoi que ce soit pour les populations des villages voisins.',
    [{ date: '2021-06-11', place: 'Dogofri', on: ['Malian Gendarmerie'], killed: '2' }],
  ],
  // The eve of a deed told before; of anything else it is not
  [
    'Deux soldats ont été tués vendredi à Djibo, au Burkina Faso. La veille de cette attaque, des hommes armés avaient enlevé trois commerçants à Arbinda.',
    [
      { date: '2021-06-11', place: 'Djibo', killed: '2' },
      { date: '2021-06-10', place: 'Aribinda', abducted: '3' },
    ],
  ],
  // Where it happened: the stretch of road, not the province around it
  [
    'Cinq gendarmes ont été tués vendredi dans une embuscade entre Djibo et Arbinda, dans la province du Soum, au Burkina Faso.',
    [{ date: '2021-06-11', place: 'between Djibo and Aribinda', killed: '5' }],
  ],
  // Sport tells of attacks on the pitch, and at times of one on the road
  [
    'Le sélectionneur malien a dû remanier son attaque avant le match amical. Deux joueurs ont été touchés samedi à Bamako. Le buteur a été abattu en plein vol par le gardien.',
    [],
  ],
  [
    'Des hommes armés ont ouvert le feu vendredi près de Gao, au Mali, sur le car d’un club qui jouait un match amical. Deux joueurs ont été tués.',
    [{ type: 'attack', date: '2021-06-11', place: 'Gao', killed: '2' }],
  ],
  // Words of war in other trades
  ['Elle en est morte à l’âge de 65 ans vendredi à Sousse, en Tunisie.', []],
  ['Le ministre accuse ses voisins d’avoir violé vendredi à Bamako, au Mali, l’espace aérien.', []],
  ['Le parti a perdu vendredi à Dori, au Burkina Faso, sa couronne, tombée dans l’oubli.', []],
  // Wars and eras
  ['En 2008, l’armée russe a envahi la Géorgie.', []],
  // Nothing of war
  ['L’équipe a contré une attaque adverse vendredi à Bamako et gagné le match.', []],
  ['Le gouverneur a lancé vendredi à Mopti une offensive contre la faim.', []],
  ['Des agents contre la vie chère ont manifesté leur soutien au ministre.', []],
  // What was counted over years, and what happened in another century, is no incident
  ['En neuf ans, la France a perdu 53 soldats et tué des centaines de djihadistes au Mali.', []],
  ['Le 4 juillet 1873, des soldats ont attaqué le village de Mondoro, au Mali, et tué douze civils.', []],
  // The name of a group stands behind the words that say what it is
  [
    'Quatre pêcheurs ont été tués vendredi à Bol, au Tchad, par des éléments de la secte islamiste Boko Haram.',
    [{ date: '2021-06-11', by: ['Boko Haram'], on: ['Civilians (Chad)'], killed: '4' }],
  ],
  [
    'Cinq villageois ont péri vendredi à Kolofata, au Cameroun, dans un raid attribué au groupe terroriste nigérian Boko Haram.',
    [{ date: '2021-06-11', by: ['Boko Haram?'], killed: '5' }],
  ],
  [
    'Six gendarmes ont été tués vendredi à Bol, au Tchad, par des combattants du groupe armé nigérian, selon le préfet, Boko Haram n’ayant rien dit.',
    [{ date: '2021-06-11', by: ['Unidentified armed group (Chad)'], killed: '6' }],
  ],
  // One deed, not one dead; people are not vehicles
  [
    'Un massacre de villageois a été commis vendredi par des hommes armés à Ogossagou, au Mali.',
    [{ date: '2021-06-11', place: 'Ogossagou', on: ['Civilians (Mali)'] }],
  ],
  [
    'Trois gendarmes ont été tués et sept véhicules militaires emportés vendredi à Inates, au Niger.',
    [{ date: '2021-06-11', on: ['Nigerien Gendarmerie'], killed: '3' }],
  ],
  [
    'Trois policiers et sept militaires ont été tués vendredi à Inates, au Niger.',
    [{ date: '2021-06-11', killed: '10' }],
  ],
  // Beside a border, or hedged
  [
    'Au Niger, six gendarmes tués près de la frontière malienne vendredi.',
    [{ date: '2021-06-11', on: ['Nigerien Gendarmerie'], killed: '6' }],
  ],
  [
    'Au Niger, des bandits ont tué près de trente éleveurs vendredi à Abala.',
    [{ date: '2021-06-11', place: 'Abala', killed: '30' }],
  ],
  ['Burkina Faso : sept morts vendredi dans un raid à l’est du pays.', [{ date: '2021-06-11', killed: '7' }]],
  // A toll that is brought to a figure counts those told before
  [
    'Mali : trois personnes ont succombé, portant à onze morts le bilan de l’attaque de vendredi contre le marché de Sévaré.',
    [{ date: '2021-06-11', place: 'Sévaré', killed: '11' }],
  ],
  [
    '« Une dizaine » d’assaillants ont été abattus par l’armée vendredi à Porga, au Bénin.',
    [{ date: '2021-06-11', by: ['Beninese Armed Forces'], killed: '10' }],
  ],
  // A mission serves in one country, wherever its men come from
  [
    'La Minusma a perdu deux hommes vendredi à Aguelhok. Des assaillants ont attaqué le camp où servent les contingents tchadien et bangladais.',
    [{ date: '2021-06-11', place: 'Aguelhok', on: ['MINUSMA'], killed: '2' }],
  ],
  // The object goes on behind a place, or behind an operation that commas set apart
  [
    'L’armée burkinabè a abattu à Mansila six terroristes vendredi.',
    [{ date: '2021-06-11', place: 'Mansila', by: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  [
    'L’armée burkinabè a abattu, lors d’une opération à Mansila dans la province du Yagha (Sahel), six terroristes vendredi.',
    [{ date: '2021-06-11', place: 'Mansila', by: ['Burkina Faso Armed Forces'], killed: '6' }],
  ],
  // Who carries out what stands in quotation marks
  [
    'Le 11 juin, les militaires français ont mené « une frappe » près de Boni, au Mali : six terroristes ont été tués.',
    [{ type: 'air-drone-strike', date: '2021-06-11', by: ['French Armed Forces'], killed: '6' }],
  ],
  // A distance tells where the town behind it lies; a country lies in no town
  [
    'L’attaque de vendredi a eu lieu à 85 km de Niamey, à Ouallam. Six soldats ont été tués.',
    [{ date: '2021-06-11', place: 'Ouallam', killed: '6' }],
  ],
  [
    'Au Niger, le poste de gendarmerie de Téra a également subi une attaque vendredi.',
    [{ date: '2021-06-11', place: 'Téra', on: ['Nigerien Gendarmerie'] }],
  ],
  // The place told before parts no deed from that which its sentence names
  [
    'Un berger a été tué lundi à Mansila, au Burkina Faso. Dans cette même région, vendredi, six civils ont péri, dans une embuscade contre un camion à Markoye.',
    [
      { date: '2021-06-14', place: 'Mansila', killed: '1' },
      { date: '2021-06-11', place: 'Markoye', killed: '6' },
    ],
  ],
  // One person, told of again by the same noun; another of his office is somebody else
  [
    'Des individus ont enlevé un pasteur près de Djibo, au Burkina Faso. Le pasteur a été enlevé vendredi à la sortie du temple.',
    [{ date: '2021-06-11', place: 'Djibo', abducted: '1' }],
  ],
  [
    'Un pasteur a été enlevé jeudi près de Djibo, au Burkina Faso. Le pasteur de Dori a été enlevé vendredi.',
    [
      { date: '2021-06-10', place: 'Djibo', abducted: '1' },
      { date: '2021-06-11', place: 'Dori', abducted: '1' },
    ],
  ],
  // Several attacks told at once, then with their places
  [
    'Neuf policiers ont été tués vendredi dans plusieurs attaques dans la région de Tillabéri, au Niger. Les attaques ont visé le poste de Mangaïzé et la prison de Ouallam.',
    [{ date: '2021-06-11', killed: '9' }],
  ],
  // The group that was told before, in an article inside a preposition; a sect is no committee
  [
    'Boko Haram a attaqué Toumour, au Niger, vendredi. Début mai, un raid du groupe djihadiste avait tué six soldats à Bosso.',
    [
      { date: '2021-06-11', place: 'Toumour', by: ['Boko Haram'] },
      { date: '2021-05', place: 'Bosso', by: ['Boko Haram'], killed: '6' },
    ],
  ],
  ['Des miliciens connus pour leurs exactions ont signé vendredi à Gao, au Mali, une pétition.', []],
  // A part of a country is an area, unless a unit is called so
  [
    'Des hommes armés ont tué 12 villageois vendredi dans le nord-ouest du Bénin.',
    [{ place: 'nord-ouest du Bénin', killed: '12' }],
  ],
  [
    "Des hommes armés ont tué 12 villageois vendredi au Togo. L'attaque s'est produite dans le nord du pays.",
    [{ place: 'northern Togo', killed: '12' }],
  ],
  [
    "Des hommes armés ont tué 12 villageois vendredi dans l'extrême-nord du Cameroun.",
    [{ place: 'Far North', killed: '12' }],
  ],
];

/** What is read otherwise than it should be: each must fail (testGaps). */
export const gaps: typeof corpus = [
  // A group that did something on another day: the model of doers takes it
  [
    'Le JNIM a attaqué un poste de l’armée à Mondoro, au Mali, vendredi. Dimanche, deux infirmiers ont été enlevés à Hombori par des hommes armés non identifiés.',
    [
      { date: '2021-06-11', place: 'Mondoro', by: ['JNIM'], on: ['Malian Armed Forces'] },
      {
        date: '2021-06-13',
        place: 'Hombori',
        by: ['Unidentified armed group (Mali)'],
        on: ['Civilians (Mali)'],
        abducted: '2',
      },
    ],
  ],
];
