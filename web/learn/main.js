// Entry of the learner's page. The stories are baked in by the build; nothing is asked for once the page has loaded.
import './learn.css';
import '../components/liver-map/liver-map.js';
import stories from 'nelm-stories';
import './questions.js';
import './story-player.js';
import { LearnPage } from './learn-page.js';

const page = document.querySelector('nelm-learn');
if (!(page instanceof LearnPage)) throw new Error('no page');
page.stories = stories;
