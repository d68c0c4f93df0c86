import { welsh } from '../words/welsh.ts';
import { mountJourney } from './referral-form.tsx';

mountJourney(welsh);
