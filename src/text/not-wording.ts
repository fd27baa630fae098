/** Line breaks, control and bidirectional characters, markup and addresses: nothing that stands in an alternative or a summary as wording. */
export const notWording = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069<>{}[\]|`]|https?:|www\./u;
