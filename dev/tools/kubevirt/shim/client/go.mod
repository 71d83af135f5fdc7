module kubevirt.io/virt-template-client-go

go 1.26.0

require (
	k8s.io/client-go v0.34.2
	kubevirt.io/virt-template-api v0.2.0
)
