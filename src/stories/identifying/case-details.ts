import { anyOf, type Detail } from '../finding.ts';

const relation =
	'(?:ex|ex-\\p{L}+|husband|wife|partner|boyfriend|girlfriend|father|dad|mother|mum|step-?dad|step-?father|step-?mum|step-?mother|brother|sister|uncle|aunt|auntie|cousin|grandfather|grandad|grandson|son|daughter|boss|manager|colleague|teacher|coach|tutor|neighbour|landlord|lodger|flatmate|housemate|best friend|friend|priest|pastor|doctor|carer|in-laws|father-in-law|mother-in-law|brother-in-law)';
const harm =
	'(?:rap(?:ed|ing)|hit|beat(?:en)?|stabb?ed|attacked|strangled|stalked|threatened|abused|assaulted|punched|kicked|slapped|burned|burnt|choked|filmed|drugged|controlled|hurt|groomed|touched|touching|hitting|beating|hurting|following|locked|followed|scammed|robbed|stole|tried to|poisoned|shot|bit|pushed|dragged|spat|trafficked|sold|forced|arrested|charged|convicted|jailed)';

const details: Omit<Detail, 'pattern'> = {
	rule: 'TST-11',
	what: (words) => `‘${words}’ tells who the other person is, or how the case ended.`,
	why: 'Naming one side of a case names the other, and the one who harmed knows the story already.',
	write: 'Remove details of the other person or the case.',
};

/** Who the other person is, and what became of the case (TST-11). */
export const otherPersonDetails: Detail[] = [
	new RegExp(
		String.raw`\b(?:my|her|his|our|the)\s+(?:\p{L}+\s+)?${relation}(?:[’']s)?\b[^.!?]{0,40}?\b${harm}\b`,
		'giu',
	),
	new RegExp(
		String.raw`\b${harm}\b[^.!?]{0,25}?\bby\s+(?:my|an?|her|his|our|the)\s+(?:\p{L}+\s+)?${relation}\b`,
		'giu',
	),
	/\b(?:sentenced|jailed|imprisoned|acquitted|convicted|found (?:not )?guilty|plead(?:ed)? (?:not )?guilty|pled guilty|remanded|locked up)\b(?:\s+(?:to|for|at|of)\s+[^.!?,]{1,40})?/giu,
	/\b(?:got|given|serving|served|doing)\s+(?:\p{L}+\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life|eighteen)\b[^.!?]{0,12}(?:years?|months?|weeks?|sentence)\b/giu,
	anyOf(
		'suspended sentence|community order|restraining order|non-molestation order|sex offenders.? register|registered sex offender|deferred sentence|life sentence|in (?:Wandsworth|Dartmoor)|years in prison|behind bars',
	),
	/\b(?:he|she|they|the man|the woman)\s+(?:still\s+|also\s+)?(?:lives?|lived|drives?|drove|plays?|played|owns?|owned|coaches|coached|runs?|drinks?)\s+(?!(?:me|us|mad|out|away|in fear)\b)\p{L}+(?:\s+\p{L}+)?/giu,
	anyOf(
		'(?:his|her) (?:tattoos?|scar|limp|accent|beard|ponytail|motorbike|van|car|football team|band|church|new girlfriend|new wife)|known (?:locally )?as|well known (?:locally|in)|gang leader|head of the (?:club|family|parish)',
	),
].map((pattern) => ({ ...details, pattern }));

const colour = '(?:black|white|blue|red|silver|grey|green|yellow|orange|dark)';

/** What stands in case notes or was in the news (TST-12). */
export const caseDetails: Detail[] = [
	anyOf(
		'CCTV|dashcam|bodycam|doorbell camera|DNA|fingerprints?|forensics?|forensic examination|rape kit|swabs?|exhibit|witness box|cross-examined|identity parade|video interview|police interview|victim personal statement|my statement|999 call|the jury|my barrister|the defence|the prosecution|trial date|hung jury|verdict|plea hearing|inquest|coroner|post-?mortem',
	),
	anyOf(
		'newspaper|in the papers?|the press|the headlines?|front page|on the news|local news|in the news|journalist|reporter|BBC|ITV|Sky News|Crimewatch|documentary|podcast|radio interview|went viral|viral video|trending|hashtag|TikTok video|YouTube video|court report',
	),
	anyOf(
		'hammer|machete|baseball bat|screwdriver|crowbar|acid|petrol|samurai sword|kitchen knife|bread knife|air rifle|shotgun|crossbow|frying pan|dog lead|belt',
	),
	anyOf(
		'broken (?:jaw|arm|leg|nose|ribs?|wrist|collarbone|eye socket)|fractured \\p{L}+|black eyes?|stitches|lost (?:my|an) (?:eye|finger|ear|tooth|leg|arm|hearing|sight)|burns? (?:on|to) (?:my|her|his)|punctured lung|(?:stabbed|shot|punched|kicked|hit) (?:me )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) times|skin graft',
	),
	anyOf(
		'(?:kitchen|bathroom|bedroom|back|front|upstairs) window|letterbox|in the (?:wardrobe|loft|boot|cellar|garage|attic)|hid in the|spare key|fire exit|lift shaft|stairwell|skip|wheelie bin',
	),
	new RegExp(
		String.raw`\b${colour}\s+(?:car|van|transit|BMW|Audi|Ford|Fiesta|Golf|Corsa|Mercedes|taxi|motorbike|moped|lorry|truck|hoodie|jacket|balaclava)\b`,
		'giu',
	),
	/(?<!\w)£\s?\d[\d,.]*(?:k|\s?(?:thousand|million|grand))?|\b\d+\s?(?:grand|k)\b|\b(?:\d[\d,]*|\p{L}+)\s+(?:thousand|hundred)\s+pounds\b/giu,
	anyOf(
		"engagement ring|wedding ring|my (?:mother|mum|nan|gran|grandmother)[’']s (?:ring|jewellery|watch|necklace)|medals?|war medals|urn|ashes|violin|trumpet|(?:his|my) watch",
	),
].map((pattern) => ({
	rule: 'TST-12',
	pattern,
	what: (words) => `‘${words}’ is a detail that stands in case notes or in the news.`,
	why: 'A search of news and court reports can lead from it to the person.',
	write: 'Remove it, search the web for the words that stay, and record the search.',
}));
