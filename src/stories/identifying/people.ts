import { anyOf, type Detail } from '../finding.ts';

const say = (found: string) => (words: string) => `‘${words}’ ${found}`;

const occupations =
	'accountant|actor|actress|architect|artist|baker|bank manager|barber|barista|barrister|bartender|beautician|beekeeper|blacksmith|bricklayer|builder|bus driver|butcher|captain|care worker|carpenter|chaplain|chef|chemist|childminder|cleaner|coach driver|councillor|courier|dancer|deckhand|dentist|detective|diver|doctor|driver|electrician|engineer|estate agent|farmer|farrier|firefighter|fireman|fisherman|florist|footballer|foster carer|funeral director|gamekeeper|gardener|governor|GP|groom|hairdresser|headteacher|head teacher|imam|jockey|joiner|journalist|judge|lab technician|landlady|lawyer|lecturer|librarian|lifeboat volunteer|lifeguard|lollipop lady|lorry driver|magistrate|maths teacher|mayor|mechanic|midwife|miner|model|monk|MP|musician|nail technician|nanny|nun|nurse|nursery worker|optician|organist|paramedic|pharmacist|photographer|pilot|plumber|police officer|policeman|policewoman|postman|postwoman|priest|prison officer|professor|publican|rabbi|receptionist|roofer|sailor|scaffolder|scientist|secretary|security guard|sergeant|shepherd|shop assistant|shopkeeper|singer|social worker|soldier|solicitor|sub-?postmaster|supply teacher|surgeon|tattooist|tattoo artist|taxi driver|teacher|teaching assistant|thatcher|train driver|undertaker|vet|vicar|violinist|waiter|waitress|weaver|welder|zoo ?keeper';
const rare =
	'beekeeper|blacksmith|councillor|deckhand|farrier|fisherman|funeral director|gamekeeper|jockey|lifeboat(?: crew)?|lollipop lady|magistrate|mayor|organist|sub-?postmaster|postmistress|thatcher|undertaker|vicar|rabbi|imam|zoo ?keeper|trawler';
const nationality =
	'(?:Polish|Romanian|Bulgarian|Lithuanian|Latvian|Ukrainian|Russian|Irish|French|German|Spanish|Portuguese|Italian|Greek|Turkish|Indian|Pakistani|Bangladeshi|Nepali|Nepalese|Chinese|Filipino|Filipina|Vietnamese|Thai|Japanese|Korean|Nigerian|Ghanaian|Kenyan|Somali|Eritrean|Ethiopian|Sudanese|Syrian|Iraqi|Iranian|Afghan|Kurdish|Albanian|Brazilian|American|Australian)';

/** Work, employers and uniforms (TST-7). */
const work: Detail = {
	rule: 'TST-7',
	pattern: /$^/gu,
	what: say('says what work somebody does.'),
	why: 'Work is one of the first things that people know about each other.',
	write: 'Remove the job, or write ‘at work’.',
};
const worker = anyOf(occupations).source;
const whose =
	'(?:I|he|she|they|partner|husband|wife|ex|dad|mum|father|mother|brother|sister|son|daughter|boyfriend|girlfriend)';

/** What tells work. */
export const workDetails: Detail[] = [
	new RegExp(
		String.raw`\b${whose}\s*(?:am|.m|.s|is|was|were|become|became|trained as|works? as|worked as|used to be|had been)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?${worker}`,
		'giu',
	),
	new RegExp(String.raw`\b(?:as|being|job as)\s+an?\s+(?:[\p{L}-]+\s+){0,2}?${worker}`, 'giu'),
	anyOf(rare),
	new RegExp(
		String.raw`\b${nationality}\s+(?:man|woman|girl|boy|lady|student|worker|nurse|builder|cleaner|waitress|waiter|carer|chef|driver|neighbour|shopkeeper|\p{L}+er)\b`,
		'giu',
	),
	/\b(?:I|he|she|we)\s+(?:work|works|worked|volunteer|volunteers|volunteered|teach|teaches|taught)\s+(?:\p{L}+\s+){0,2}?(?:at|in|for)\s+(?:an?|the|my|our|his|her)\s+(?:\p{L}+\s+){0,3}\p{L}+/giu,
	/\b(?:I|he|she|we)\s+(?:run|runs|ran|own|owns|owned|manage|manages|managed)\s+(?:an?|the|my|our|his|her)\s+(?:own\s+)?\p{L}+(?:\s+\p{L}+)?/giu,
	anyOf(
		'in the (?:army|navy|air force|RAF|marines|fire service|ambulance service|police force)|the regiment|my regiment|my unit|my squadron|my barracks|in uniform|night shifts?|my shift|on shift',
	),
].map((pattern) => ({ ...work, pattern }));

const count = '(?:\\d+|one|two|three|four|five|six|seven|eight)';
const child =
	'(?:sons?|daughters?|boys?|girls?|little boy|little girl|little one|baby|babies|toddler|newborn|stepsons?|stepdaughters?|step-?child(?:ren)?|grandsons?|granddaughters?|grandchild)';

/** Children, pregnancy, twins (TST-8). */
export const familyDetails: Detail[] = [
	new RegExp(String.raw`\b(?:my|our|her|his)\s+(?:\p{L}+\s+){0,2}?${child}\b`, 'giu'),
	new RegExp(
		String.raw`\b(?:my|our|with|have|had|of)\s+${count}\s+(?:\p{L}+\s+)?(?:${child}|children|kids|little ones)\b`,
		'giu',
	),
	new RegExp(String.raw`\b(?:mum|mother|dad|father|parent)\s+of\s+${count}\b`, 'giu'),
	/\bsingle\s+(?:mum|mother|dad|father|parent)\b/giu,
	/\b(?:only|eldest|youngest|middle)\s+child\b|\b(?:my|our)\s+(?:eldest|youngest|oldest|firstborn)\b/giu,
	anyOf(
		'(?:\\d|two|three|four|five|six|seven|eight) months gone|twins?|triplets|pregnant|pregnancy|expecting a baby|gave birth|miscarriage|miscarried|breastfeeding|stillbirth|stillborn|fostered|adopted|in care as a child',
	),
].map((pattern) => ({
	rule: 'TST-8',
	pattern,
	what: say('tells about children or a pregnancy.'),
	why: 'Family details are known to everybody around a person, and to the one who harmed them.',
	write: 'Remove family detail, or write ‘my family’.',
}));

/** Health, status and record (TST-10). */
export const statusDetails: Detail[] = [
	/\bdiagnos(?:ed|is)\b(?:\s+(?:with|of)\s+\p{L}+(?:\s+\p{L}+)?)?/giu,
	anyOf(
		'cancer|tumour|leukaemia|diabetes|diabetic|epilepsy|epileptic|bipolar|schizophrenia|psychosis|PTSD|complex trauma disorder|personality disorder|BPD|EUPD|autism|autistic|Asperger.?s|ADHD|OCD|dyslexi[ac]|multiple sclerosis|Parkinson.?s|dementia|Alzheimer.?s|HIV|hepatitis|asthma|stroke|heart attack|brain injury|cerebral palsy|Down.?s syndrome|anorexia|bulimia|eating disorder|alcoholic|addict|addicted|addiction|heroin|cocaine|rehab|sectioned|psychiatric ward|colostomy|prosthetic|amputee|IVF|abortion',
	),
	anyOf(
		'asylum(?: seeker)?|refugee|visa|leave to remain|indefinite leave|deported|deportation|Home Office|undocumented|no recourse to public funds|overstay(?:ed|er)|immigration|settled status|my papers',
	),
	anyOf(
		'my conviction|my convictions|criminal record|on probation|my probation officer|my caution|ex-offender|when I was in prison|when I came out of prison|my sentence|on tag|on licence',
	),
	/\b(?:sertraline|citalopram|escitalopram|fluoxetine|prozac|paroxetine|venlafaxine|mirtazapine|amitriptyline|diazepam|valium|lorazepam|temazepam|zopiclone|propranolol|quetiapine|olanzapine|risperidone|lithium|methadone|subutex|insulin|tramadol|codeine|morphine|pregabalin|gabapentin|ritalin|concerta|metformin|warfarin|antidepressants?|PrEP|PEP)\b|\b\d+\s?mg\b/giu,
].map((pattern) => ({
	rule: 'TST-10',
	pattern,
	what: say('tells about health, immigration status or a record.'),
	why: 'It is private, it is protected by law, and it narrows down who is speaking.',
	write: 'Remove health or status detail.',
}));
