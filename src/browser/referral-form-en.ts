import { english } from '../words/english.ts';
import { mountJourney } from './referral-form.tsx';

mountJourney(english);
