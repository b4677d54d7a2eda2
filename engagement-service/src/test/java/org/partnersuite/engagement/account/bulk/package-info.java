@NullMarked
package org.partnersuite.engagement.account.bulk;

import org.jspecify.annotations.NullMarked;
