const blocks = String.raw`
## A heading⏎⏎Words below it.
## A heading⏎⏎### One below it⏎⏎Words.
**Important** words, and *others*.
A [page of this site](/rights/).
A [page of an area](/dorset/services/).
A [part of this page](#a-part).⏎⏎## A part⏎⏎Words.
Read [the guidance](https://www.gov.uk/guidance/example).
Read [the law of 2018](https://www.legislation.gov.uk/uksi/2018/852/contents).
- one⏎- two⏎- three
1. first⏎2. second
- one⏎  - below it⏎- two
| What | When |⏎| --- | --- |⏎| A call | On working days |
<Callout>⏎**Words** that must not be missed.⏎</Callout>
<Callout>⏎⏎- one⏎- two⏎⏎</Callout>
<Quotation source="A report of 2024">⏎Their words.⏎</Quotation>
<Quotation source="A report" href="https://example.org/report">⏎Their words.⏎</Quotation>
<PhoneLine id="samaritans" />
<Callout>⏎<PhoneLine id="samaritans" />⏎</Callout>
The amount is <NotPublished />.
![The door of the centre, with a ramp](/media/centre.jpg)
It cost £1,600,000 in 2018/19.
It cost £0.5 million, or 16,600 cases, from 01/04/2019 to 31/03/2020.
Call 999 if you are in danger. Call 101 if you are not.
Text “Stop” to end, or press 55.
It is 50% more than in 2023–24.
“Their words”, she said, and ‘more’.
The body’s own words: it’s not over.
A line⏎and another in one paragraph.
Write to enquiries@example.org.
The office is at 1 High Street, DT1 1XJ.
Section 10 of the Act, items 1(a) to 1(f).
A café, Dŵr, naïve: letters with marks.
Email & post, 5 + 3, a = b, #1, 10:30.
An asterisk \* and a line \_ as they are.
Words – with a dash — and another.
`;

const rows = blocks
	.trim()
	.split('\n')
	.map((row) => row.replaceAll('⏎', '\n'));

/** Pages that must pass: each block alone, and each before and after another. */
export const good: string[] = [
	...rows,
	...rows.map((row, index) => `Words before.\n\n${row}\n\n${rows[((index + 20) % 8) + 2] ?? ''}`),
	...rows.map((row) => `${row}\n\n<Callout>\nWords after it.\n</Callout>\n\nA last line.`),
];
