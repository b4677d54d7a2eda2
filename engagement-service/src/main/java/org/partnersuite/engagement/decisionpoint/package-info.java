/** Technology decision points of accounts: identified, landed, expanded, lost (EN-16). */
@NullMarked
package org.partnersuite.engagement.decisionpoint;

import org.jspecify.annotations.NullMarked;
