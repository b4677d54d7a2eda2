/** The calls of the documents, run as they are printed. */
@NullMarked
package org.partnersuite.e2e.document;

import org.jspecify.annotations.NullMarked;
