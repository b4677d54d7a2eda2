/** Squads of client engineering: their skills, people and places (EN-9). */
@NullMarked
package org.partnersuite.engagement.squad;

import org.jspecify.annotations.NullMarked;
