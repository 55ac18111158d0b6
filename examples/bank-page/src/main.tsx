import '@askless/react/styles.css';
import './bank.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Site } from './Site.js';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
