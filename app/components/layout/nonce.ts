import { createContext, useContext } from 'react';

/** The nonce of the content security policy. The server entry provides it; browsers hide it, so there it is empty. */
export const NonceContext = createContext('');

export function useNonce(): string {
  return useContext(NonceContext);
}
