'use client';

export { BankersView, type BankersViewProps } from './BankersView.js';
