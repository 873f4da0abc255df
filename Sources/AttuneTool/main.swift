import AttuneCommand

AttuneCommand.main()
