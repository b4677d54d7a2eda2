/** Strategic initiatives of accounts, and the rules of their names and types (EN-4). */
@NullMarked
package org.partnersuite.engagement.initiative;

import org.jspecify.annotations.NullMarked;
