/** What is understood about a client, for the stage UNDERSTAND (EN-2). */
@NullMarked
package org.partnersuite.engagement.account.profile;

import org.jspecify.annotations.NullMarked;
