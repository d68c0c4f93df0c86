/** Pausing or stopping contact with a reference and its code, and the one answer to it. */
export const stopping = {
	title: 'Oedi neu atal cysylltu',
	lead: 'Defnyddiwch y cyfeirnod a’r cod a ddangoswyd i chi ar ôl anfon y ffurflen. Nid oes rhaid i chi ddweud pam.',
	without:
		'Os nad ydynt gennych, neu os byddai’n well gennych siarad â rhywun, ffoniwch a dywedwch y dylai’r cysylltu ddod i ben:',
	reference: {
		label: 'Eich cyfeirnod',
		hint: '10 llythyren a rhif, fel 7KX-9QF-2WM-C',
		problem: 'Gwiriwch y cyfeirnod: mae ganddo 10 llythyren a rhif, fel 7KX-9QF-2WM-C',
	},
	code: {
		label: 'Eich cod',
		hint: '6 llythyren a rhif, fel 4R7-K2W',
		problem: 'Gwiriwch y cod: mae ganddo 6 llythyren a rhif, fel 4R7-K2W',
	},
	what: {
		label: 'Beth hoffech chi?',
		problem: 'Dewiswch beth hoffech chi',
		stop: {
			label: 'Peidiwch â chysylltu â mi mwyach',
			hint: 'Mae’n cyfrif o nawr ymlaen. Mae’r gwasanaeth yn ei weld cyn agor eich cais.',
		},
		changed: {
			label: 'Mae fy manylion diogel wedi newid',
			hint: 'Gall rhywun arall fod wedi dod o hyd i’ch cod. Felly maent yn gwirio gyda chi cyn gweithredu arno.',
		},
	},
	note: {
		label: 'Beth sydd wedi newid? (dewisol)',
		hint: 'Hyd at {n} nod. Dim ond y gwasanaeth all ei ddarllen.',
		problem: 'Gwnewch yr hyn sydd wedi newid yn fyrrach: {n} nod neu lai',
	},
	retype:
		'Er mwyn ei gadw’n breifat, nid yw’r dudalen hon yn dangos yr hyn a deipioch. Llenwch hi eto.',
	send: 'Anfon hyn',
	demo: '<b>Gwefan i ddangos yw hon. Nid oes neb wedi cael hyn.</b> Yn achos cais go iawn, mae’r dudalen yn mynd ymlaen fel hyn.',
	done: {
		title: 'Diolch. Rydym wedi anfon hyn ymlaen os yw’r cod yn gywir',
		stop: 'Os gofynnoch iddyn nhw beidio â chysylltu: maent yn gweld hynny cyn agor eich cais.',
		changed: 'Os yw eich manylion diogel wedi newid: mae eich nodyn gyda’ch cais.',
		unsaid:
			'I’ch cadw’n ddiogel, nid yw’r dudalen hon yn dweud a yw’r cyfeirnod a’r cod yn perthyn i’w gilydd.',
		late: 'Efallai eu bod wedi darllen eich cais o’r blaen. I fod yn siŵr, ffoniwch a rhowch y cyfeirnod:',
	},
};
