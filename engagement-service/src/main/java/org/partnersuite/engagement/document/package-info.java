/** Common functions of documents about a client: permission to write, and creation or replacement by PUT. */
@NullMarked
package org.partnersuite.engagement.document;

import org.jspecify.annotations.NullMarked;
