@NullMarked
package org.partnersuite.engagement.accountplan;

import org.jspecify.annotations.NullMarked;
