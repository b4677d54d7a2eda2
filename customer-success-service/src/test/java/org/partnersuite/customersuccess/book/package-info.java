@NullMarked
package org.partnersuite.customersuccess.book;

import org.jspecify.annotations.NullMarked;
