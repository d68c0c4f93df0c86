import Callout from './Callout.astro';
import NotPublished from './NotPublished.astro';
import PhoneLine from './PhoneLine.astro';
import PrivacyTable from './PrivacyTable.astro';
import Quotation from './Quotation.astro';

/** The components that staff may use by name in the text of an entry; nothing else is known there. */
export const mdxComponents = { Callout, NotPublished, PhoneLine, PrivacyTable, Quotation };
