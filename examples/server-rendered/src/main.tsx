import '@askless/react/styles.css';
import './bank.css';
import { hydrateRoot } from 'react-dom/client';
import { ApplyPage } from './ApplyPage.js';
import { parseProps } from './parseProps.js';

const root = document.querySelector('#root');
const props = parseProps(document.querySelector('#page')?.textContent ?? '');
if (root) hydrateRoot(root, <ApplyPage {...props} />);
