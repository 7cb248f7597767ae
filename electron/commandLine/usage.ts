export const USAGE = `Usage: ropa COMMAND [options]

  sample OUT.json            write the FileLinx example register
  check FILE                 list what the rules find and what is missing, what was accepted, and what is on record
      --json                 as JSON with stable keys
      --sarif                as SARIF 2.1.0, by which a git host shows findings on the lines of the file
      --level A30|LAW|GP     only this level: Article 30, other law, good practice
      --only RULE,...        only these rules, such as RET-01,REC-02; also SCH-01 to SCH-05, missing, unknown
  export FILE OUT.docx       write the Word report
      --edition NAME         ap (default), audit, management, customer or public: who may read it
      --customer NAME        the controller served for whom a customer edition is made
      --status concept|final (default concept)
      --record NUMBER        only this activity or processor record; may be repeated
      --only-organisation NAME, --only-department NAME
      --since NUMBER|DATE|FILE
                             with a chapter of what changed since that delivery, day or other file of the register
      --track-changes        and those changes in the text itself, as Word's own tracked changes
      --only-changes         a document of its own with nothing but those changes
      --until DATE           of the state at the end of that day instead of the present one
      --volumes equal|organisation|department|none
                             a report of more than 500 records comes as a set: OUT.docx with overview, parties and
                             annexes, and OUT-deel-01.docx and on with the chapters, by equal size (default),
                             organisation or department
      --volume-size N        above how many records, and of how many at most each (default 500)
      --template FILE        a .docx or .dotx of the organisation, for its styles, header, footer and logo
      --pdf                  and a PDF beside it, where LibreOffice is installed
      --deliver-to NAME      note in FILE to whom this report goes; --note TEXT goes with it
  extract FILE OUT.json       write a part of a register as a file of its own, to be edited elsewhere and merged back;
                             lists what it leaves out (with --json as JSON)
      --customer NAME | --department NAME | --record NUMBER (may be repeated) | --only-organisation NAME
  merge [BASE] MINE THEIRS -o OUT
                             bring two versions of a register together, field by field; OUT is not written when both
                             changed the same: exit code 1, and OUT.conflicts.json holds each question with both answers
      --choices FILE         that file again, with "choice" filled in: "mine", "theirs", "base", "both" or {"value": ...}
      --keep-mine            write OUT all the same, with mine at every question that is left
      --json                 what comes in, and the questions, as JSON
                             without BASE, what both have in common is found in their histories; without that, and
                             with an empty BASE (both added the file), every difference is a question
  git-merge-driver %O %A %B %P
                             the same for git, which writes into %A; see the README for .gitattributes
  git-resolve FILE           finish a merge of git that stopped at questions, with the answers that were filled in in
                             FILE.conflicts.json ("choice", as above); then git add FILE
  fmt FILE...                write each file as this program does, so that a diff shows only what was changed
      --check                only say which files are not, with exit code 1
  log FILE                   list who changed what, when and why, the latest first; with --json as JSON
      --record NUMBER|ID     only of this record
  show FILE --at DATE|ENTRY  print the register as it was at the end of a day, at a moment or after an entry
      -o OUT.json            write it to a file instead
  diff A B                   list what is another in B, field by field, with exit code 1; with --json as JSON
  verify FILE                say whether the history of a register was tampered with; with --json as JSON
      --fingerprint HEX      and whether a state with this fingerprint, from a report, is still in it
  verify REPORT.docx [REGISTER]
                             say what a report was made from, and where its text was changed since; with --json as JSON
  erase FILE NAME            say where a name stands in the history of a register, with exit code 1; with --json as JSON
      --force                and erase it there, for ever: the history still verifies, no backup is kept
  check-report FILE.docx     check that anybody can read a document and any program can open it; with --json as JSON
  lock FILE                  lock a register with a passphrase, as FILE.age; FILE is removed once that is proven
  unlock FILE.age            make it readable again, as FILE
  passphrase FILE.age        give it another passphrase
                             every command takes locked registers; what is written under a name that ends in .age is
                             locked too, with the same passphrase; anything else is readable
  schema                     print the JSON Schema of the register file
  --help                     this text

  --lang nl|en               language of findings, messages and report (default nl)
  --force                    replace a file that exists
  --passphrase-fd N, --passphrase-file FILE
                             where the passphrase is read, up to the end of its line; else the terminal is asked.
                             Never an argument or the environment, which others can see
  --new-passphrase-fd N, --new-passphrase-file FILE
                             the same for the passphrase that a file is to get

Exit code: 0 good, 1 open findings at level A30 (Article 30) among those listed or questions left, or a report with changes or defects, 2 could not do it.
`;
