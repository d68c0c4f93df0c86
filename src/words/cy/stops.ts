import type { Words } from '../language.ts';

/** The pages that take nothing. */
export const stops: Words['stops'] = {
	titles: {
		'for-someone-else': 'Helpu rhywun arall',
		'for-professionals': 'I weithwyr proffesiynol',
		'under-13': 'Gallwch siarad â rhywun',
		contact: 'Cysylltu',
	},
	forSomeoneElse: {
		title: 'Helpu rhywun sydd ddim yn gwybod eich bod yn gofyn',
		lead: 'Gallai galwad annisgwyl wneud pethau’n waeth iddyn nhw. Felly dim ond pan fydd y person yn gwybod ac yn cytuno y byddwn yn cymryd cais. Nid ydym wedi cadw dim a ddywedoch wrthym.',
		doTitle: 'Beth allwch chi ei wneud',
		listen:
			'Dewch o hyd i amser pan fyddwch ar eich pen eich hunain gyda’ch gilydd, a gwrandewch. Nid oes angen i chi gael y geiriau perffaith.',
		believe: 'Dywedwch eich bod yn eu credu, ac nad eu bai nhw yw hyn.',
		free: 'Dywedwch fod cymorth ar gael am ddim, p’un a yw’r heddlu’n gwybod ai peidio.',
		ask: 'Gofynnwch sut mae’n ddiogel siarad â nhw. Peidiwch ag ysgrifennu atyn nhw am hyn cyn i chi wybod.',
		decide: 'Gadewch iddyn nhw benderfynu. Nhw sy’n gwybod orau beth sy’n ddiogel.',
		talkTitle: 'Siaradwch â rhywun eich hun',
		talk: 'Gallwch ffonio am yr hyn rydych wedi’i weld, heb roi enw: {phone}, {hours}.',
		agreeTitle: 'Pan fyddan nhw’n gwybod ac yn cytuno',
		together: 'Gofynnwch am gymorth gyda’ch gilydd',
	},
	forProfessionals: {
		title: 'Os ydych yn rhoi cymorth i rywun yn eich gwaith',
		lead: 'Mae’r ffurflen hon i bobl sydd angen cymorth ac i’r rhai sy’n agos atyn nhw. Nid yw’n cymryd atgyfeiriadau gan weithwyr proffesiynol. Nid ydym wedi cadw dim a ddywedoch wrthym.',
		howTitle: 'Sut i atgyfeirio rhywun',
		route: '{words} {phone}, {hours}.',
		themselvesTitle: 'Os byddai’n well ganddyn nhw ofyn eu hunain',
		themselves:
			'Gallan nhw lenwi’r ffurflen gyda chi wrth eu hochr. Byddan nhw’n dewis ‘Fi’, a sut mae’n ddiogel cysylltu. <ask>Gofyn am gymorth</ask>',
	},
	underThirteen: {
		title: 'Gallwch siarad â rhywun',
		lead: 'Roedd chwilio am help yn syniad da. Nid eich bai chi yw’r hyn a ddigwyddodd. Mae’r ffurflen hon i bobl sy’n hŷn na chi. Nid ydym wedi cadw dim a deipioch.',
		dangerTitle: 'Os ydych mewn perygl nawr',
		danger: 'Ffoniwch {phone}. Mae’n iawn i chi ffonio, hyd yn oed os nad ydych yn siŵr.',
		talkTitle: 'Os ydych eisiau siarad',
		adultTitle: 'Dywedwch wrth oedolyn rydych yn ymddiried ynddo',
		adult:
			'Gall fod yn rhywun yn eich teulu, yn athro, yn nyrs ysgol neu’n feddyg. Gallwch ddangos y dudalen hon iddyn nhw. Os nad yw’r oedolyn cyntaf yn helpu, dywedwch wrth un arall.',
		services: 'Pobl yn eich ardal sy’n gweithio i gadw plant yn ddiogel: {phone}',
		helping: 'Mae oedolyn yn fy helpu',
	},
	contact: {
		title: 'Cysylltwch pan fydd yn gyfleus i chi',
		call: 'Ffoniwch {phone}, {hours}.',
		notKept: 'Nid ydym wedi cadw dim a ddywedoch wrthym. Does dim brys.',
		say: 'Gallwch ddweud: {words}',
		noName:
			'Nid oes rhaid i chi roi’ch enw, ac nid oes rhaid i chi ddweud beth ddigwyddodd. Os byddai’n well gennych iddyn nhw gysylltu â chi, gallwch <ask>ofyn iddyn nhw gysylltu</ask>.',
	},
};
