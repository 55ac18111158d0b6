import '@askless/react/styles.css';
import './bank.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BankPage } from './BankPage.js';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <BankPage />
  </StrictMode>,
);
