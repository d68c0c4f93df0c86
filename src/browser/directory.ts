import { watchOpeningHours } from './open-now.ts';

watchOpeningHours();
