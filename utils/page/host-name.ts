/** Tag name of the one element we ever add to a page. A hyphen keeps it apart from all HTML elements. */
export const HOST_NAME = 'sourcenote-card';
