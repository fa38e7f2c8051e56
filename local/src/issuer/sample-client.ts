/** The client of scripts and tests that sign in as a sample account by name and password. */
export const sampleClient = 'tonghop-sample-accounts';
