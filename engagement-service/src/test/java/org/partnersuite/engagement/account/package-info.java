@NullMarked
package org.partnersuite.engagement.account;

import org.jspecify.annotations.NullMarked;
