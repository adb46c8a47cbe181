ValueSet: KAPDocumentTypes
Id: kap-document-types
Title: "KAP Document Types"
Description: "Documents of a course."
* ^experimental = false
* include codes from system KAPDocumentType
